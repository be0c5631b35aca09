package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.Erreur;

/**
 * What a DCE lacks.
 *
 * @param bloquant it is not validated without; else it is only told
 * @param regle the text that asks for it, null for none
 */
public record Manque(String texte, boolean bloquant, String regle) {

    Erreur enErreur(String champ) {
        return new Erreur(
                champ, texte + " Reprenez la rédaction du DCE et joignez cette pièce.", regle);
    }
}
