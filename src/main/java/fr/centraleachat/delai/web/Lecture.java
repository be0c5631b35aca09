package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what was written in an address, and tells every fault at once. */
final class Lecture {

    private final List<Erreur> erreurs = new ArrayList<>();

    static boolean estVide(String texte) {
        return texte == null || texte.isBlank();
    }

    /** Null when nothing was written. */
    static String texte(String texte) {
        return estVide(texte) ? null : texte.strip();
    }

    /** Null when nothing was written. */
    Long entier(String champ, String texte) {
        if (estVide(texte)) {
            return null;
        }
        if (!texte.strip().matches("\\d{1,18}")) {
            refuser(champ, "Rechargez la page, puis recommencez.");
            return null;
        }
        return Long.valueOf(texte.strip());
    }

    /** Null when nothing was written. */
    LocalDate jour(String champ, String texte) {
        if (estVide(texte)) {
            return null;
        }
        try {
            return LocalDate.parse(texte.strip());
        } catch (DateTimeParseException e) {
            refuser(champ, "Indiquez une date qui existe, par exemple 2027-06-30.");
            return null;
        }
    }

    /** Null when nothing was written. */
    Integer jours(String champ, String texte) {
        if (estVide(texte)) {
            return null;
        }
        if (!texte.strip().matches("[1-9]\\d{0,2}")) {
            refuser(champ, "Indiquez un nombre de jours, de 1 à 999.");
            return null;
        }
        return Integer.valueOf(texte.strip());
    }

    /** The first constant when nothing was written. */
    <E extends Enum<E>> E parmi(Class<E> type, String champ, String texte) {
        var constantes = type.getEnumConstants();
        if (estVide(texte)) {
            return constantes[0];
        }
        return Stream.of(constantes)
                .filter(c -> c.name().equals(texte.strip()))
                .findFirst()
                .orElseGet(
                        () -> {
                            refuser(champ, inconnu(texte, constantes));
                            return constantes[0];
                        });
    }

    private static String inconnu(String texte, Enum<?>[] constantes) {
        return "« %s » n’est pas connu : choisissez parmi %s."
                .formatted(
                        texte.strip(),
                        Stream.of(constantes).map(Enum::name).collect(Collectors.joining(", ")));
    }

    void refuser(String champ, String message) {
        erreurs.add(Erreur.de(champ, message));
    }

    /**
     * @throws DonneesRefusees with every fault
     */
    void conclure() {
        DonneesRefusees.siErreurs(erreurs);
    }
}
