package fr.centraleachat.common;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/**
 * The state forbids the act (409); the message says why, and who and when if somebody was faster.
 */
public final class EtatIncompatible extends Refus {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> precisions;

    public EtatIncompatible(String message) {
        this(message, null);
    }

    public EtatIncompatible(String message, String regle) {
        this(message, regle, Map.of());
    }

    /**
     * @param precisions what a program reads beside the message
     */
    public EtatIncompatible(String message, String regle, Map<String, Object> precisions) {
        super(message, regle == null ? List.of() : List.of(new Erreur(null, message, regle)));
        this.precisions = Map.copyOf(precisions);
    }

    public Map<String, Object> precisions() {
        return precisions;
    }
}
