package fr.centraleachat.recit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Fields, found as one who reads finds them: by their labels, within the group that one sees. */
final class Champs {

    private final Locator cadre;

    Champs(Locator cadre) {
        this.cadre = cadre;
    }

    /** Those of a group, or of a row: « Critères par lot, ligne 1 ». */
    Champs dans(String legende) {
        return new Champs(groupe(legende));
    }

    Champs ecrire(String libelle, String valeur) {
        cadre.getByLabel(debut(libelle)).fill(valeur);
        return this;
    }

    /** Checks a button or a box of the group that asks that question. */
    Champs cocher(String question, String reponse) {
        groupe(question).getByLabel(debut(reponse)).check();
        return this;
    }

    /** The last answer of the group: what was added last. */
    Champs cocherLeDernier(String question) {
        groupe(question).getByRole(AriaRole.RADIO).last().check();
        return this;
    }

    Champs choisir(String libelle, String option) {
        var liste = cadre.getByLabel(debut(libelle));
        var offerte = liste.locator("option").filter(dit(option)).first();
        liste.selectOption(offerte.getAttribute("value"));
        return this;
    }

    /** A new file. */
    Champs deposer(String libelle, String nom) {
        cadre.locator("input[type=file]")
                .and(cadre.getByLabel(Pattern.compile(texte(libelle))))
                .setInputFiles(
                        new FilePayload(
                                nom,
                                "application/pdf",
                                ("Contenu de " + nom).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    private Locator groupe(String legende) {
        return cadre.getByRole(
                        AriaRole.GROUP, new Locator.GetByRoleOptions().setName(debut(legende)))
                .first();
    }

    private static Locator.FilterOptions dit(String texte) {
        return new Locator.FilterOptions().setHasText(debut(texte));
    }

    /** A label begins with these words; its article, or « facultatif », may follow. */
    static Pattern debut(String libelle) {
        return Pattern.compile("^\\s*" + texte(libelle));
    }

    private static String texte(String libelle) {
        return libelle.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0").replaceAll("\\s", "\\\\s+");
    }
}
