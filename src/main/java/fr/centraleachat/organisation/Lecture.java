package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a form holds, and keeps every fault until {@link #conclure()}. */
public final class Lecture {

    private final Map<String, String> champs;
    private final List<Erreur> erreurs = new ArrayList<>();

    Lecture(Map<String, String> champs) {
        this.champs = champs;
    }

    public void refuser(String champ, String message) {
        erreurs.add(Erreur.de(champ, message));
    }

    /**
     * @throws DonneesRefusees when something was refused
     */
    public void conclure() {
        DonneesRefusees.siErreurs(erreurs);
    }

    /** Null when empty. */
    public String texte(String champ) {
        var texte = champs.get(champ);
        return texte == null || texte.isBlank() ? null : texte.strip();
    }

    public String texte(String champ, String siVide) {
        var texte = texte(champ);
        if (texte == null) {
            refuser(champ, siVide);
        }
        return texte;
    }

    /** In figures, with a comma or a point. Null when empty or refused. */
    public BigDecimal montant(String champ) {
        var texte = texte(champ);
        var chiffres = texte == null ? "" : texte.replaceAll("[\\s\u00a0\u202f€]", "");
        if (chiffres.matches("-?\\d{1,15}([.,]\\d{1,6})?")) {
            return new BigDecimal(chiffres.replace(',', '.'));
        }
        if (texte != null) {
            refuser(champ, "Écrivez le montant en chiffres : 1 234,56.");
        }
        return null;
    }

    /** A whole number from 0. Null when empty or refused. */
    public Integer entier(String champ) {
        var texte = texte(champ);
        var chiffres = texte == null ? "" : texte.replaceAll("[\\s\u00a0\u202f]", "");
        if (chiffres.matches("\\d{1,9}")) {
            return Integer.valueOf(chiffres);
        }
        if (texte != null) {
            refuser(champ, "Écrivez un nombre entier.");
        }
        return null;
    }

    public LocalDate date(String champ, String siVide) {
        if (texte(champ) == null) {
            refuser(champ, siVide);
        }
        return date(champ);
    }

    /** Null when empty or refused. */
    public LocalDate date(String champ) {
        var texte = texte(champ);
        try {
            return texte == null ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            refuser(champ, "Écrivez la date sous la forme 2026-11-23.");
            return null;
        }
    }

    /** A person writes the last day; the period ends the day after. Null when refused. */
    public Periode periode(String debut, String dernier) {
        var premier = date(debut);
        var fin = date(dernier);
        if (premier == null) {
            refuser(debut, "Dites à partir de quel jour.");
            return null;
        }
        if (fin != null && fin.isBefore(premier)) {
            refuser(dernier, "Le dernier jour ne peut pas précéder le premier.");
            return null;
        }
        return new Periode(premier, fin == null ? null : fin.plusDays(1));
    }

    public <E extends Enum<E>> E choix(String champ, Class<E> type, String siVide) {
        var texte = texte(champ, siVide);
        for (var valeur : type.getEnumConstants()) {
            if (valeur.name().equals(texte)) {
                return valeur;
            }
        }
        if (texte != null) {
            refuser(champ, siVide);
        }
        return null;
    }

    /** 0 when it is not a number: the act then finds that the version is not the last. */
    int version() {
        var texte = texte("version");
        return texte != null && texte.matches("\\d{1,9}") ? Integer.parseInt(texte) : -1;
    }
}
