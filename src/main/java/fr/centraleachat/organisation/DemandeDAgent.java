package fr.centraleachat.organisation;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * An account as an administrator writes it.
 *
 * @param motDePasse null to keep the present one
 */
record DemandeDAgent(String identifiant, String nom, String courriel, String motDePasse) {

    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern COURRIEL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGUEUR = 12;

    /** For a new account. */
    static DemandeDAgent nouvelle(Map<String, String> champs) {
        var lecture = new Lecture(champs);
        var identifiant = lecture.texte("identifiant", "Écrivez l’identifiant du compte.");
        if (identifiant != null
                && (identifiant.length() > 60 || !IDENTIFIANT.matcher(identifiant).matches())) {
            lecture.refuser(
                    "identifiant",
                    "N’utilisez que des minuscules sans accent, des chiffres, des points et des"
                            + " tirets, par exemple instructeur.longvic.");
        }
        lecture.texte("motDePasse", "Choisissez un premier mot de passe.");
        return lire(identifiant, lecture);
    }

    static DemandeDAgent changement(String identifiant, Map<String, String> champs) {
        return lire(identifiant, new Lecture(champs));
    }

    private static DemandeDAgent lire(String identifiant, Lecture lecture) {
        var nom = lecture.texte("nom", "Écrivez la fonction et l’adhérent, ou le nom de l’agent.");
        var courriel = lecture.texte("courriel", "Écrivez l’adresse de courriel.");
        if (courriel != null && !COURRIEL.matcher(courriel).matches()) {
            lecture.refuser(
                    "courriel", "Écrivez une adresse complète, par exemple nom@longvic.fr.");
        }
        var motDePasse = lecture.texte("motDePasse");
        if (motDePasse != null && motDePasse.length() < LONGUEUR) {
            lecture.refuser(
                    "motDePasse",
                    "Choisissez un mot de passe d’au moins " + LONGUEUR + " caractères.");
        }
        lecture.conclure();
        return new DemandeDAgent(identifiant, nom, courriel, motDePasse);
    }
}
