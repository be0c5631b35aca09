package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.ServiceCommun;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line of what is paid.
 *
 * @param periode the days that it counts, within the year
 * @param unitaire euros, a year or a procédure
 * @param nombre of days, or of procédures
 * @param montant euros, rounded to the cent
 */
public record LigneDeContribution(
        ServiceCommun service,
        Origine origine,
        Periode periode,
        BigDecimal unitaire,
        int nombre,
        BigDecimal montant) {

    static LigneDeContribution auProrata(
            ServiceCommun service, Tarif tarif, Periode periode, int jours, int joursDeLAnnee) {
        var montant =
                tarif.annuel()
                        .multiply(BigDecimal.valueOf(jours))
                        .divide(BigDecimal.valueOf(joursDeLAnnee), 2, RoundingMode.HALF_UP);
        return new LigneDeContribution(
                service, tarif.origine(), periode, tarif.annuel(), jours, montant);
    }

    static LigneDeContribution parProcedure(
            ServiceCommun service, BigDecimal unitaire, Periode periode, int nombre) {
        return new LigneDeContribution(
                service,
                Origine.PROCEDURES,
                periode,
                unitaire,
                nombre,
                unitaire.multiply(BigDecimal.valueOf(nombre)).setScale(2, RoundingMode.HALF_UP));
    }

    /** Who fixed the amount. */
    public enum Origine {
        CONVENTION("montant de la convention"),
        FORFAIT("forfait du barème"),
        PROCEDURES("procédures notifiées");

        private final String libelle;

        Origine(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** Euros a year, and who fixed them. */
    record Tarif(Origine origine, BigDecimal annuel) {}
}
