package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** What an agent is told of a field that is missing or cannot be read. */
final class Messages {

    private static final int CHOIX_CITES = 8;

    private Messages() {}

    static String manquant(ModeleDeChamp champ) {
        var verbe =
                switch (champ.nature()) {
                    case CHOIX, AGENT, ADHERENT -> "Choisissez";
                    case PIECE, FICHIER -> "Joignez";
                    case BOOLEEN -> "Répondez à";
                    case GROUPE ->
                            champ.liste() ? "Remplissez au moins une ligne de" : "Renseignez";
                    default -> "Renseignez";
                };
        return "%s « %s ».".formatted(verbe, cite(champ));
    }

    static String illisible(ModeleDeChamp champ, JsonNode valeur) {
        return "« %s » : %s%s."
                .formatted(cite(champ), attendu(champ), cite(champ.nature(), valeur));
    }

    /** Quotes within quotes. */
    private static String cite(ModeleDeChamp champ) {
        return champ.libelle().replaceAll("«\\h*", "“").replaceAll("\\h*»", "”");
    }

    private static String attendu(ModeleDeChamp champ) {
        return switch (champ.nature()) {
            case TEXTE, TEXTE_LONG, AGENT, ADHERENT -> "écrivez un texte";
            case CHOIX -> "choisissez " + choix(champ);
            case BOOLEEN -> "répondez par oui ou par non";
            case ENTIER -> "écrivez un nombre entier";
            case NOMBRE -> "écrivez un nombre";
            case POURCENT -> "écrivez un pourcentage, de 0 à 100";
            case MONTANT -> "écrivez un montant en euros, avec deux décimales au plus";
            case DATE -> "écrivez une date, par exemple 2026-11-21";
            case INSTANT -> "écrivez un jour et une heure, par exemple 2026-11-21T12:00:00+01:00";
            case PIECE -> "choisissez une pièce du dossier";
            case FICHIER -> "écrivez le nom d’un fichier joint";
            case GROUPE -> "renseignez une ligne";
        };
    }

    private static String choix(ModeleDeChamp champ) {
        return champ.options().size() > CHOIX_CITES
                ? "une valeur de la liste"
                : champ.options().stream()
                        .map(Option::libelle)
                        .collect(Collectors.joining(" » ou « ", "« ", " »"));
    }

    private static String cite(Nature nature, JsonNode valeur) {
        var court = valeur.isValueNode() && valeur.asText().length() <= 40;
        return court && nature != Nature.PIECE ? " (reçu : %s)".formatted(valeur.asText()) : "";
    }
}
