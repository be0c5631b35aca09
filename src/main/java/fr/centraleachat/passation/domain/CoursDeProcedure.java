package fr.centraleachat.passation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Where a procédure stands: its phase while it runs, how and when it was stopped or ended. */
@Embeddable
public class CoursDeProcedure {

    @Enumerated(EnumType.STRING)
    private EtatDeProcedure etat;

    @Column(name = "phase_en_cours")
    private String phase;

    @Enumerated(EnumType.STRING)
    private MotifDArret motifArret;

    private Instant arreteeLe;
    private Instant termineeLe;

    protected CoursDeProcedure() {}

    static CoursDeProcedure ouvert() {
        var cours = new CoursDeProcedure();
        cours.etat = EtatDeProcedure.EN_COURS;
        return cours;
    }

    void entrerEnPhase(String phase) {
        this.phase = phase;
    }

    /** Its letters and its archive remain to be done; a second call changes nothing. */
    public void arreter(MotifDArret motif, Instant le) {
        if (etat != EtatDeProcedure.EN_COURS) {
            return;
        }
        this.etat = EtatDeProcedure.ARRETEE;
        this.motifArret = motif;
        this.arreteeLe = le;
    }

    /** What was stopped stays so. */
    void terminer(Instant le) {
        if (etat == EtatDeProcedure.EN_COURS) {
            this.etat = EtatDeProcedure.TERMINEE;
        }
        this.phase = null;
        this.termineeLe = le;
    }

    public EtatDeProcedure etat() {
        return etat;
    }

    public boolean estEnCours() {
        return etat == EtatDeProcedure.EN_COURS;
    }

    public boolean estArrete() {
        return etat == EtatDeProcedure.ARRETEE;
    }

    /** Code of the phase, null once the process is over. */
    public String phase() {
        return phase;
    }

    /** Null unless it was stopped. */
    public MotifDArret motifArret() {
        return motifArret;
    }

    /** When the decision to stop was recorded, null unless it was. */
    public Instant arreteeLe() {
        return arreteeLe;
    }

    /** End of the process, archives included; null while it runs. */
    public Instant termineeLe() {
        return termineeLe;
    }
}
