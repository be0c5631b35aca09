package fr.centraleachat.passation.domain.consultation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where something came from: within a procédure, one source gives a reference once. */
@Embeddable
public class Provenance {

    private String source;
    private String reference;
    private String enregistrePar;
    private Instant enregistreLe;

    protected Provenance() {}

    Provenance(String source, String reference, String enregistrePar, Instant enregistreLe) {
        this.source = source;
        this.reference = reference;
        this.enregistrePar = enregistrePar;
        this.enregistreLe = enregistreLe;
    }

    public String source() {
        return source;
    }

    public String reference() {
        return reference;
    }

    public String enregistrePar() {
        return enregistrePar;
    }

    public Instant enregistreLe() {
        return enregistreLe;
    }
}
