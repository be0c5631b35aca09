package fr.centraleachat.common.web;

import java.net.URI;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The kinds of error that a caller may meet, in words. */
enum GenreDErreur {
    DEMANDE_INCOMPRISE(400, "Demande incomprise", "Vérifiez ce que vous envoyez."),
    IDENTIFICATION(401, "Identifiez-vous", "Connectez-vous, puis recommencez."),
    ACCES_REFUSE(403, "Accès refusé", "Vos fonctions ne permettent pas cet acte."),
    INTROUVABLE(404, "Introuvable", "Rien ne répond à cette adresse, ou pas pour vous."),
    METHODE_REFUSEE(405, "Méthode refusée", "Cette adresse n’accepte pas cette méthode."),
    FORMAT_INDISPONIBLE(406, "Format indisponible", "Cette adresse répond en JSON."),
    ETAT_INCOMPATIBLE(
            409,
            "Le dossier a changé",
            "Quelqu’un d’autre vient de modifier ce dossier. Relisez-le, puis recommencez."),
    VERSION_PERIMEE(412, "Version périmée", "Relisez la version en vigueur, puis recommencez."),
    TROP_VOLUMINEUX(
            413,
            "Envoi trop volumineux",
            "Un envoi fait 150 Mo au plus, un import de marchés 400 Mo : allégez-le ou scindez-le."),
    FORMAT_REFUSE(415, "Format refusé", "Envoyez du JSON (application/json)."),
    DONNEES_REFUSEES(422, "À corriger", "Corrigez ce qui est signalé, puis recommencez."),
    VERSION_EXIGEE(428, "Version exigée", "Dites quelle version vous modifiez (If-Match)."),
    SATURATION(
            503,
            "L’application est très sollicitée",
            "Rien n’a été enregistré. Recommencez dans un instant."),
    PANNE(
            500,
            "L’application a rencontré une difficulté",
            "Rien n’a été enregistré. Réessayez dans un instant ; si cela persiste, donnez le"
                    + " numéro de l’incident à l’administrateur.");

    private final HttpStatus statut;
    private final String titre;
    private final String detail;

    GenreDErreur(int statut, String titre, String detail) {
        this.statut = HttpStatus.valueOf(statut);
        this.titre = titre;
        this.detail = detail;
    }

    /** The kind of a status; a status of the 4xx without a kind of its own is not understood. */
    static GenreDErreur de(HttpStatusCode statut) {
        return Stream.of(values())
                .filter(g -> g.statut.value() == statut.value())
                .findFirst()
                .orElse(statut.is4xxClientError() ? DEMANDE_INCOMPRISE : PANNE);
    }

    ProblemDetail probleme() {
        return probleme(detail);
    }

    ProblemDetail probleme(String precision) {
        var probleme = ProblemDetail.forStatusAndDetail(statut, precision);
        probleme.setTitle(titre);
        probleme.setType(
                URI.create("urn:centrale-achat:" + name().toLowerCase().replace('_', '-')));
        return probleme;
    }
}
