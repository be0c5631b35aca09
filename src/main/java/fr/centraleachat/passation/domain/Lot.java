package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.montage.LotDuMontage;
import fr.centraleachat.passation.domain.saisine.LotEnvisage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One lot of a procédure; each awarded lot becomes one marché. */
@Entity
@Table(name = "lot")
public class Lot {

    @EmbeddedId private Cle cle;
    private String objet;

    @Column(name = "code_cpv")
    private String codeCPV;

    private Montant montantEstimeHt;
    private boolean petitLot;
    private Montant budgetAlloueHt;
    private Integer dureeMois;
    private String lieuExecution;

    @Enumerated(EnumType.STRING)
    private EtatDeLot etat;

    protected Lot() {}

    public Lot(
            String procedure, int numero, String objet, Montant montantEstimeHt, boolean petitLot) {
        this.cle = new Cle(procedure, numero);
        this.objet = objet;
        this.montantEstimeHt = montantEstimeHt;
        this.petitLot = petitLot;
        this.etat = EtatDeLot.EN_COURS;
    }

    public static Lot envisage(String procedure, LotEnvisage lot) {
        return new Lot(
                procedure,
                lot.numero(),
                lot.objet(),
                lot.montantEstimeHt(),
                Boolean.TRUE.equals(lot.petitLot()));
    }

    public static Lot ajoute(String procedure, LotDuMontage montage) {
        var lot = new Lot(procedure, montage.numero(), null, null, false);
        lot.fixer(montage);
        return lot;
    }

    public int numero() {
        return cle.numero;
    }

    public String objet() {
        return objet;
    }

    public String codeCPV() {
        return codeCPV;
    }

    public Montant montantEstimeHt() {
        return montantEstimeHt;
    }

    public boolean petitLot() {
        return petitLot;
    }

    public Montant budgetAlloueHt() {
        return budgetAlloueHt;
    }

    public Integer dureeMois() {
        return dureeMois;
    }

    public String lieuExecution() {
        return lieuExecution;
    }

    public EtatDeLot etat() {
        return etat;
    }

    /** The montage fixes what the lot is: its content, its amounts, its length and its place. */
    public void fixer(LotDuMontage montage) {
        this.objet = montage.objet();
        this.codeCPV = montage.codeCPV();
        this.montantEstimeHt = montage.montantEstimeHt();
        this.petitLot = Boolean.TRUE.equals(montage.petitLot());
        this.budgetAlloueHt = montage.budgetAlloueHt();
        this.dureeMois = montage.dureeMois();
        this.lieuExecution = montage.lieuExecution();
    }

    /** It will have no marché (R2185-1). */
    public void arreter(MotifDArret motif) {
        passer(motif.etatDeLot());
    }

    public boolean estInfructueux() {
        return etat == EtatDeLot.INFRUCTUEUX;
    }

    public void passer(EtatDeLot etat) {
        this.etat = etat;
    }

    /** Number of the lot within its procédure, from 1. */
    @Embeddable
    static class Cle implements Serializable {

        private static final long serialVersionUID = 1L;
        private String procedure;
        private int numero;

        protected Cle() {}

        Cle(String procedure, int numero) {
            this.procedure = procedure;
            this.numero = numero;
        }

        @Override
        public boolean equals(Object autre) {
            return autre instanceof Cle cle
                    && procedure.equals(cle.procedure)
                    && numero == cle.numero;
        }

        @Override
        public int hashCode() {
            return procedure.hashCode() * 31 + numero;
        }
    }
}
