package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.finance.ColonneFinanciere;
import fr.centraleachat.catalogue.finance.Correspondance;
import fr.centraleachat.catalogue.finance.FormatDeDate;
import fr.centraleachat.catalogue.finance.FormatDeMontant;
import fr.centraleachat.catalogue.finance.GenreFinancier;
import fr.centraleachat.common.DonneesRefusees;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form of a source as it was sent.
 *
 * @param titres by the name of what each column holds; blank when the file does not hold it
 */
record SaisieDeSource(
        String adherent,
        String rangDeLEntete,
        FormatDeDate dates,
        FormatDeMontant montants,
        GenreFinancier genre,
        Map<String, String> titres) {

    /** Anything that is not a choice of the form is as if it had not been sent. */
    static SaisieDeSource de(Map<String, String> champs) {
        var titres = new HashMap<String, String>();
        for (var colonne : ColonneFinanciere.values()) {
            titres.put(colonne.name(), champs.get("titres[" + colonne.name() + "]"));
        }
        return new SaisieDeSource(
                champs.get("adherent"),
                champs.get("rangDeLEntete"),
                choix(FormatDeDate.values(), champs.get("dates")),
                choix(FormatDeMontant.values(), champs.get("montants")),
                choix(GenreFinancier.values(), champs.get("genre")),
                titres);
    }

    private static <E extends Enum<E>> E choix(E[] valeurs, String texte) {
        return Stream.of(valeurs).filter(v -> v.name().equals(texte)).findFirst().orElse(null);
    }

    static int rang(String texte) {
        if (texte == null || !texte.strip().matches("\\d{1,2}")) {
            throw DonneesRefusees.champ("rangDeLEntete", "Donnez la ligne des titres, de 1 à 50.");
        }
        return Integer.parseInt(texte.strip());
    }

    String code() {
        return adherent == null || adherent.isBlank() ? null : adherent;
    }

    Correspondance correspondance() {
        var choisis = new EnumMap<ColonneFinanciere, String>(ColonneFinanciere.class);
        for (var colonne : ColonneFinanciere.values()) {
            var titre = titres.get(colonne.name());
            if (titre != null && !titre.isBlank()) {
                choisis.put(colonne, titre);
            }
        }
        return new Correspondance(
                rang(rangDeLEntete),
                choisis,
                dates == null ? FormatDeDate.JOUR_MOIS_ANNEE : dates,
                montants == null ? FormatDeMontant.FRANCAIS : montants,
                genre);
    }
}
