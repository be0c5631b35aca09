package fr.centraleachat.reglementation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The form of a new value, as it was typed. */
record SaisieDeParametre(
        String debut,
        String fin,
        String valeur,
        String date,
        String article,
        String surete,
        boolean aVerifier,
        String note,
        String version) {

    /** The form before anything was typed: what is in force, for tomorrow. */
    static SaisieDeParametre de(Parametre p, String version) {
        return new SaisieDeParametre(
                null, null, null, null, p.article(), p.surete(), p.aVerifier(), null, version);
    }

    SaisieDeParametre avecVersion(String autre) {
        return new SaisieDeParametre(
                debut, fin, valeur, date, article, surete, aVerifier, note, autre);
    }

    /**
     * @throws DonneesRefusees when a date or a number cannot be read
     */
    NouvelleValeur lire(String code) {
        List<Erreur> erreurs = new ArrayList<>();
        var demande =
                new NouvelleValeur(
                        code,
                        jour("debut", debut, erreurs),
                        jour("fin", fin, erreurs),
                        nombre(erreurs),
                        jour("date", date, erreurs),
                        vide(article) ? null : article.strip(),
                        surete,
                        aVerifier,
                        vide(note) ? null : note.strip(),
                        version);
        DonneesRefusees.siErreurs(erreurs);
        return demande;
    }

    private BigDecimal nombre(List<Erreur> erreurs) {
        if (vide(valeur)) {
            return null;
        }
        try {
            return new BigDecimal(valeur.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            erreurs.add(Erreur.de("valeur", "Écrivez la valeur en chiffres, par exemple 30."));
            return null;
        }
    }

    private static LocalDate jour(String champ, String texte, List<Erreur> erreurs) {
        if (vide(texte)) {
            return null;
        }
        try {
            return LocalDate.parse(texte.strip());
        } catch (DateTimeParseException e) {
            erreurs.add(Erreur.de(champ, "Indiquez une date qui existe."));
            return null;
        }
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}
