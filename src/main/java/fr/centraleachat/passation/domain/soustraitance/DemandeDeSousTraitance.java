package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.common.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A sous-traitant presented for a notified marché, with the answer. */
@Entity
@Table(name = "demande_de_sous_traitance")
public class DemandeDeSousTraitance {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;
    private int lot;
    private String sousTraitant;
    private String nom;
    private String prestations;
    private Montant montantHt;
    private LocalDate recueLe;
    private LocalDate limite;
    private String enregistreePar;
    private Instant enregistreeLe;

    @Enumerated(EnumType.STRING)
    private DecisionDeSousTraitance decision;

    private String motif;
    private LocalDate decideeLe;
    private String decideePar;

    protected DemandeDeSousTraitance() {}

    DemandeDeSousTraitance(
            String procedure,
            NouvelleSousTraitance demande,
            LocalDate limite,
            String par,
            Instant le) {
        this.procedure = procedure;
        this.lot = demande.lot();
        this.sousTraitant = demande.sousTraitant();
        this.nom = demande.nom().strip();
        this.prestations = demande.prestations().strip();
        this.montantHt = demande.montantHt();
        this.recueLe = demande.recueLe();
        this.limite = limite;
        this.enregistreePar = par;
        this.enregistreeLe = le;
    }

    void decider(DecisionDeSousTraitance decision, String motif, LocalDate le, String par) {
        this.decision = decision;
        this.motif = motif;
        this.decideeLe = le;
        this.decideePar = par;
    }

    public UUID id() {
        return id;
    }

    public String procedure() {
        return procedure;
    }

    public int lot() {
        return lot;
    }

    /** SIRET. */
    public String sousTraitant() {
        return sousTraitant;
    }

    public String nom() {
        return nom;
    }

    public String prestations() {
        return prestations;
    }

    public Montant montantHt() {
        return montantHt;
    }

    public LocalDate recueLe() {
        return recueLe;
    }

    /** Last day to answer; the day after, the silence has accepted. */
    public LocalDate limite() {
        return limite;
    }

    /** Null while it is open, like {@code decideeLe}. */
    public DecisionDeSousTraitance decision() {
        return decision;
    }

    public String motif() {
        return motif;
    }

    public LocalDate decideeLe() {
        return decideeLe;
    }

    public boolean estOuverte() {
        return decision == null;
    }
}
