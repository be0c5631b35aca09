package fr.centraleachat.passation.domain.consultation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A reason to move the date limite, and what was decided. */
@Entity
@Table(name = "report")
public class Report {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;

    @Enumerated(EnumType.STRING)
    private OrigineDuReport origine;

    private UUID objet;
    private String motif;
    private Instant dlroProposee;
    @Embedded private Provenance provenance;

    @Enumerated(EnumType.STRING)
    private EtatDeReport etat;

    private String motifDecision;
    private Instant dlroAvant;
    private Instant dlroApres;
    private String decidePar;
    private Instant decideLe;

    protected Report() {}

    /**
     * @param objet the question without answer, the modification; null for a request
     */
    Report(
            String procedure,
            OrigineDuReport origine,
            UUID objet,
            String motif,
            Instant dlroProposee,
            Provenance provenance) {
        this.procedure = procedure;
        this.origine = origine;
        this.objet = objet;
        this.motif = motif;
        this.dlroProposee = dlroProposee;
        this.provenance = provenance;
        this.etat = EtatDeReport.DEMANDE;
    }

    void accorder(String pourquoi, Instant avant, Instant apres, String par, Instant le) {
        decider(EtatDeReport.ACCORDE, pourquoi, par, le);
        this.dlroAvant = avant;
        this.dlroApres = apres;
    }

    void refuser(String pourquoi, String par, Instant le) {
        decider(EtatDeReport.REFUSE, pourquoi, par, le);
    }

    /** The consultation ended without it. */
    void abandonner() {
        this.etat = EtatDeReport.SANS_DECISION;
    }

    private void decider(EtatDeReport decision, String pourquoi, String par, Instant le) {
        this.etat = decision;
        this.motifDecision = pourquoi;
        this.decidePar = par;
        this.decideLe = le;
    }

    public UUID id() {
        return id;
    }

    public OrigineDuReport origine() {
        return origine;
    }

    UUID objet() {
        return objet;
    }

    public String motif() {
        return motif;
    }

    public Instant dlroProposee() {
        return dlroProposee;
    }

    public Provenance provenance() {
        return provenance;
    }

    public EtatDeReport etat() {
        return etat;
    }

    /** Null until it is decided; likewise the next two. */
    public String motifDecision() {
        return motifDecision;
    }

    public String decidePar() {
        return decidePar;
    }

    public Instant decideLe() {
        return decideLe;
    }

    /** Null unless the date limite moved. */
    public Instant dlroApres() {
        return dlroApres;
    }
}
