package fr.centraleachat.pilotage.charge;

import java.util.List;

/**
 * Who has how much to do now.
 *
 * @param agents those whose name the caller may read, who have something in hand
 * @param ailleurs what is in the hands of the others
 */
public record Charge(
        Compte total,
        List<LigneDeCharge> fonctions,
        List<LigneDeCharge> adherents,
        List<LigneDeCharge> agents,
        Compte ailleurs,
        List<LigneDAbsence> absences,
        List<LigneDeRelais> relais) {

    public boolean estVide() {
        return total.ouvertes() == 0;
    }
}
