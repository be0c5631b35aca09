package fr.centraleachat.common.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.LectureJson;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * A body that is not JSON is 400, with the place; JSON that does not fit is 422, with the field.
 */
final class CorpsIllisible {

    private CorpsIllisible() {}

    static ProblemDetail probleme(HttpMessageNotReadableException e) {
        if (!(e.getCause() instanceof JacksonException json)) {
            return GenreDErreur.DEMANDE_INCOMPRISE.probleme(
                    "La demande n’a pas de corps lisible : envoyez un objet JSON en UTF-8.");
        }
        if (json instanceof JsonMappingException valeur && !cacheUneFauteDeSyntaxe(valeur)) {
            return refus(LectureJson.erreurs(valeur));
        }
        return GenreDErreur.DEMANDE_INCOMPRISE.probleme(
                "Le JSON est mal formé" + place(json.getLocation()) + " : corrigez-le.");
    }

    private static boolean cacheUneFauteDeSyntaxe(JsonMappingException e) {
        return e.getCause() instanceof JacksonException cause
                && !(cause instanceof JsonMappingException);
    }

    private static ProblemDetail refus(List<Erreur> erreurs) {
        var probleme =
                GenreDErreur.DONNEES_REFUSEES.probleme(new DonneesRefusees(erreurs).getMessage());
        probleme.setProperty("erreurs", erreurs);
        return probleme;
    }

    private static String place(JsonLocation lieu) {
        return lieu == null
                ? ""
                : " à la ligne " + lieu.getLineNr() + ", colonne " + lieu.getColumnNr();
    }
}
