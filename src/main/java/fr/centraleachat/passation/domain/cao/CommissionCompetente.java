package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Procedure;

/**
 * Garde 18 (CGCT L1414-2, L1414-3): the commission that chooses is that of the acheteur, who is the
 * centrale or the coordonnateur when others draw on the marché.
 */
final class CommissionCompetente {

    private CommissionCompetente() {}

    static boolean est(Commission commission, Procedure procedure) {
        return commission.acheteur().equals(procedure.intervenants().acheteur());
    }

    static Erreur refus(String champ) {
        return new Erreur(
                champ,
                "La commission compétente est celle de l’acheteur (de la centrale, ou du coordonnateur"
                        + " d’un groupement) : choisissez une séance de celle-ci.",
                "CGCT L1414-2, CGCT L1414-3");
    }
}
