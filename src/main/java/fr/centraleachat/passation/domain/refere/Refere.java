package fr.centraleachat.passation.domain.refere;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.List;

/**
 * A référé as it is made known to the acheteur.
 *
 * @param depuis when the acheteur was told of the saisine of the tribunal: it forbids from then on
 * @param lots null or empty for all of them
 */
public record Refere(
        @Champ(
                        value = "Numéro du référé au tribunal administratif",
                        regle = "CJA L551-1",
                        aide = "Celui de la requête : il distingue deux référés sur un même lot.")
                String reference,
        @Champ(value = "Moyens soulevés", genre = Genre.TEXTE_LONG) String motif,
        @Champ(value = "Signature suspendue depuis le", regle = "CJA L551-4") Instant depuis,
        @Champ(
                        value = "Lots concernés",
                        obligatoire = false,
                        aide = "Aucun lot indiqué : tous sont concernés.")
                List<Integer> lots) {

    boolean vise(int lot) {
        return lots == null || lots.isEmpty() || lots.contains(lot);
    }
}
