package fr.centraleachat.tache.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How a task ended, and by whom. */
@Embeddable
class Issue {

    @Column(name = "terminee_le")
    private Instant le;

    @Column(name = "achevee_par")
    private String par;

    @Column(name = "achevee_pour")
    private String pour;

    @Column(name = "annulee", nullable = false)
    private boolean annulee;

    void signer(String agent, String aLaPlaceDe) {
        par = agent;
        pour = aLaPlaceDe;
    }

    void terminer(boolean sansEtreFaite, Instant instant) {
        annulee = sansEtreFaite;
        le = instant;
    }

    boolean estConnue() {
        return le != null;
    }

    Instant le() {
        return le;
    }

    String par() {
        return par;
    }

    /** Login of the absent agent for whom it was done, null when none. */
    String pour() {
        return pour;
    }

    boolean annulee() {
        return annulee;
    }
}
