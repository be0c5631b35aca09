package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an agent typed in a cell, as the field takes it; what cannot be read stays as it is. */
final class ValeurDeCellule {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d/M/uuuu");

    private ValeurDeCellule() {}

    /** One value, or those of a list, which semicolons separate. */
    static List<String> lire(ColonneDuPlan colonne, String texte) {
        var morceaux = colonne.champ().liste() ? Stream.of(texte.split(";")) : Stream.of(texte);
        return morceaux.map(String::strip)
                .filter(t -> !t.isEmpty())
                .map(t -> valeur(colonne, t))
                .toList();
    }

    private static String valeur(ColonneDuPlan colonne, String texte) {
        if ("DATE".equals(colonne.champ().genre())) {
            return jour(texte);
        }
        return colonne.choix().stream()
                .filter(c -> simple(c.libelle()).equals(simple(texte)))
                .map(Choix::valeur)
                .findFirst()
                .orElse(texte);
    }

    private static String jour(String texte) {
        try {
            return LocalDate.parse(texte, JOUR).toString();
        } catch (DateTimeException e) {
            return texte;
        }
    }

    /** Without accents, capitals, nor the spaces that do not show. */
    static String simple(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip()
                .toLowerCase(Locale.FRENCH);
    }
}
