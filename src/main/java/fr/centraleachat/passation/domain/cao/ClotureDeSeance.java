package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.List;

/**
 * What is told of a séance when it is closed: how it was held, and what the commission made of each
 * item that had its quorum. The others go to a second convocation by themselves.
 */
public record ClotureDeSeance(
        @Champ(value = "Modalité de la séance", regle = "CGCT L1414-2") ModaliteDeSeance modalite,
        @Champ(
                        value = "Comment la confidentialité a été assurée",
                        si = A_DISTANCE,
                        genre = Genre.TEXTE_LONG,
                        regle = "Ord. 2014-1329")
                String confidentialite,
        @Champ(
                        value = "Où les échanges sont enregistrés et conservés",
                        si = A_DISTANCE,
                        genre = Genre.TEXTE_LONG,
                        regle = "Ord. 2014-1329")
                String enregistrement,
        @Champ(
                        value = "Début des échanges écrits",
                        si = "modalite=ECHANGES_ECRITS",
                        regle = "Ord. 2014-1329")
                Instant debutDesEchanges,
        @Champ(
                        value = "Fin des échanges écrits",
                        si = "modalite=ECHANGES_ECRITS",
                        regle = "Ord. 2014-1329")
                Instant finDesEchanges,
        @Champ(
                        value = "Débats et observations",
                        obligatoire = false,
                        genre = Genre.TEXTE_LONG,
                        aide = "Le procès-verbal les reprend.")
                String debats,
        @Champ(value = "Points examinés", obligatoire = false, regle = "CGCT L1411-5")
                List<PointDelibere> points) {

    private static final String A_DISTANCE = "modalite=VISIOCONFERENCE|ECHANGES_ECRITS";

    List<PointDelibere> deliberes() {
        return points == null ? List.of() : points;
    }
}
