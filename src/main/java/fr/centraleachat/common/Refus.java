package fr.centraleachat.common;

import java.io.Serial;
import java.util.List;

/**
 * The application says no, and why. The message and the errors are shown to the agent as they are.
 */
public abstract sealed class Refus extends RuntimeException
        permits DonneesRefusees, EtatIncompatible, Introuvable, AccesRefuse {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Erreur> erreurs;

    Refus(String message, List<Erreur> erreurs) {
        super(message);
        this.erreurs = List.copyOf(erreurs);
    }

    public List<Erreur> erreurs() {
        return erreurs;
    }
}
