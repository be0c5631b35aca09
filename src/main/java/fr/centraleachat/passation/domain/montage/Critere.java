package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;

/**
 * A critère d’attribution of one lot, or of all of them (R2152-7).
 *
 * @param lot null for all the lots
 * @param formule null when its notes are typed
 */
public record Critere(
        @Champ(value = "Lot", obligatoire = false, aide = "Vide : tous les lots.") Integer lot,
        @Champ("Libellé") String libelle,
        @Champ("Type") TypeDeCritere type,
        @Champ(value = "Poids", genre = Genre.POURCENT) BigDecimal poids,
        @Champ(
                        value = "Méthode de notation",
                        obligatoire = false,
                        genre = Genre.TEXTE_LONG,
                        aide = "Nécessaire sans formule ; sinon elle la complète.")
                String methodeNotation,
        @Champ(
                        value = "Formule de prix",
                        obligatoire = false,
                        aide = "Pour un prix ou un coût : l’application calcule alors la note.")
                FormuleDePrix formule,
        @Champ(
                        value = "Coefficient",
                        obligatoire = false,
                        aide = "Pour la formule linéaire selon l’écart.")
                BigDecimal coefficient,
        @Champ(
                        value = "Décimales des notes",
                        obligatoire = false,
                        aide = "Vide : l’arrondi en vigueur.")
                Integer decimales) {}
