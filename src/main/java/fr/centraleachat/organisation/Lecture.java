package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Periode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a form holds, and keeps every fault until {@link #conclure()}. */
final class Lecture {

    private final Map<String, String> champs;
    private final List<Erreur> erreurs = new ArrayList<>();

    Lecture(Map<String, String> champs) {
        this.champs = champs;
    }

    void refuser(String champ, String message) {
        erreurs.add(Erreur.de(champ, message));
    }

    /**
     * @throws DonneesRefusees when something was refused
     */
    void conclure() {
        DonneesRefusees.siErreurs(erreurs);
    }

    /** Null when empty. */
    String texte(String champ) {
        var texte = champs.get(champ);
        return texte == null || texte.isBlank() ? null : texte.strip();
    }

    String texte(String champ, String siVide) {
        var texte = texte(champ);
        if (texte == null) {
            refuser(champ, siVide);
        }
        return texte;
    }

    /** Null when empty or refused. */
    LocalDate date(String champ) {
        var texte = texte(champ);
        try {
            return texte == null ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            refuser(champ, "Écrivez la date sous la forme 2026-11-23.");
            return null;
        }
    }

    /** A person writes the last day; the period ends the day after. Null when refused. */
    Periode periode(String debut, String dernier) {
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

    <E extends Enum<E>> E choix(String champ, Class<E> type, String siVide) {
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
