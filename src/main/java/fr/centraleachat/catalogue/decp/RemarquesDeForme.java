package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is read all the same, though it is badly written. The data are kept as they came. */
public final class RemarquesDeForme {

    private static final Pattern BALISE = Pattern.compile("<[^<>]{1,40}>");
    private static final List<String> DATES = List.of("dateNotification", "datePublicationDonnees");
    private static final int JOUR = 10;

    private RemarquesDeForme() {}

    public static List<Erreur> de(JsonNode donnees) {
        var remarques = new ArrayList<Erreur>();
        if (BALISE.matcher(donnees.path("objet").asText("")).find()) {
            remarques.add(
                    Erreur.de(
                            "objet",
                            "L’objet contient des balises de page web : elles sont retirées de ce qui"
                                    + " s’affiche."));
        }
        for (var champ : DATES) {
            var date = donnees.path(champ).asText("").strip();
            if (date.length() > JOUR) {
                remarques.add(
                        Erreur.de(
                                champ,
                                "La date « "
                                        + date
                                        + " » porte une heure ou un fuseau : seul le jour est"
                                        + " retenu."));
            }
        }
        return remarques;
    }
}
