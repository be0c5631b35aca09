package fr.centraleachat.tache.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** In whose hands an open task is. */
@Embeddable
class Prise {

    @Column(name = "prise_par")
    private String par;

    @Column(name = "prise_le")
    private Instant le;

    /**
     * The application gave it to the agent whom the file names; nobody has said that they do it.
     */
    @Column(name = "prise_d_office", nullable = false)
    private boolean dOffice;

    void attribuer(String agent, Instant instant, boolean sansDemande) {
        par = agent;
        le = instant;
        dOffice = sansDemande;
    }

    void liberer() {
        attribuer(null, null, false);
    }

    boolean estLibre() {
        return par == null;
    }

    boolean estDe(String agent) {
        return agent.equals(par);
    }

    String par() {
        return par;
    }

    Instant le() {
        return le;
    }

    boolean dOffice() {
        return dOffice;
    }
}
