package fr.centraleachat.catalogue.recherche;

import fr.centraleachat.common.DonneesRefusees;
import java.util.Map;
import java.util.stream.Collectors;

/** An order of the list, always total: two pages never show the same marché. */
public record TriDesMarches(String sql) {

    private static final Map<String, String> COLONNES =
            Map.of(
                    "fin", "m.fin",
                    "reference", "m.reference",
                    "objet", "m.objet",
                    "montantHt", "m.montant_ht",
                    "dateNotification", "m.date_notification");

    /** The first to end first. */
    public static final TriDesMarches PAR_FIN = lire("fin,asc");

    /**
     * @param texte {@code fin,asc}, {@code montantHt,desc}
     * @throws DonneesRefusees when it is not one of those
     */
    public static TriDesMarches lire(String texte) {
        var parties = texte.split(",", -1);
        var colonne = COLONNES.get(parties[0]);
        var sens = parties.length > 1 ? parties[1] : "asc";
        if (colonne == null || parties.length > 2 || !sens.matches("asc|desc")) {
            throw DonneesRefusees.champ(
                    "tri",
                    "Triez par "
                            + COLONNES.keySet().stream().sorted().collect(Collectors.joining(", "))
                            + ", suivi de « ,asc » ou « ,desc ».");
        }
        return new TriDesMarches(colonne + " " + sens + " nulls last, m.reference");
    }
}
