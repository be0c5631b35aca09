package fr.centraleachat.courriel.redaction;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.SeanceConvoquee;
import fr.centraleachat.passation.SeanceConvoquee.Convoque;
import fr.centraleachat.passation.SeanceConvoquee.PointConvoque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a member of the commission reads. */
@Component
class TexteDeConvocation {

    private static final String MODELE =
            """
            Bonjour %s,

            Vous êtes convoqué à la séance de la commission d’appel d’offres de %s, en qualité de : %s.

            Date : %s
            Modalité : %s

            Ordre du jour :
            %s

            Si vous ne pouvez pas être présent, ou si vous avez un intérêt dans l’une de ces affaires, \
            dites-le sans attendre au secrétariat de la commission (CGCT L1411-5, L1414-2).
            Le fichier joint place la séance dans votre agenda.
            """;

    private final Formats formats;

    TexteDeConvocation(Formats formats) {
        this.formats = formats;
    }

    String objet(SeanceConvoquee convoquee) {
        var titre =
                convoquee.rang() == 1
                        ? "Convocation à la commission d’appel d’offres du "
                        : "Ordre du jour complété de la commission d’appel d’offres du ";
        return titre + formats.dateHeure(convoquee.le());
    }

    String texte(SeanceConvoquee convoquee, Convoque membre, String acheteur) {
        return MODELE.formatted(
                membre.nom(),
                acheteur,
                membre.qualite().toLowerCase(Locale.FRENCH),
                formats.dateHeure(convoquee.le()),
                convoquee.modalite(),
                ordreDuJour(convoquee.points()));
    }

    static String ordreDuJour(List<PointConvoque> points) {
        return points.stream().map(TexteDeConvocation::point).collect(Collectors.joining("\n"));
    }

    private static String point(PointConvoque point) {
        return "- "
                + point.procedure()
                + ", "
                + point.objet()
                + ", lot "
                + point.lot()
                + " : "
                + point.objetDuLot()
                + (point.secondeConvocation()
                        ? " (seconde convocation, sans condition de quorum)"
                        : "");
    }
}
