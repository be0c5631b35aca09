package fr.centraleachat.pilotage.charge;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.tache.ChargeDeTravail.Part;

/**
 * Whose work is looked at; null for all.
 *
 * @param adherent for whom it is done
 */
public record FiltreDeCharge(Fonction fonction, String adherent) {

    boolean retient(Part part) {
        return retient(part.fonction(), part.adherent());
    }

    boolean retient(Fonction autre, String servi) {
        return (fonction == null || fonction == autre)
                && (adherent == null || adherent.equals(servi));
    }

    /** How many are set. */
    public int combien() {
        return (fonction == null ? 0 : 1) + (adherent == null ? 0 : 1);
    }
}
