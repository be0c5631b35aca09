package fr.centraleachat.catalogue.decp;

import fr.centraleachat.common.DonneesRefusees;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as a person or a tool writes it; an hour or a time zone after it is left aside. */
public final class JourEcrit {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T+Z ].*)?");
    private static final Pattern FRANCAIS = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int PREMIERE_ANNEE = 1990;
    private static final int DERNIERE_ANNEE = 2100;

    private JourEcrit() {}

    /**
     * @throws DonneesRefusees at the field, when there is no such day from 1990 to 2100
     */
    public static LocalDate lire(String champ, String texte) {
        var iso = ISO.matcher(texte);
        if (iso.matches()) {
            return jour(champ, texte, iso.group(1), iso.group(2), iso.group(3));
        }
        var francais = FRANCAIS.matcher(texte);
        if (francais.matches()) {
            return jour(champ, texte, francais.group(3), francais.group(2), francais.group(1));
        }
        throw refus(champ, texte);
    }

    /** Whether more than a day is written. */
    public static boolean porteUneHeure(String texte) {
        var iso = ISO.matcher(texte.strip());
        return iso.matches() && iso.group(4) != null;
    }

    private static LocalDate jour(String champ, String texte, String an, String mois, String jour) {
        try {
            var date =
                    LocalDate.of(
                            Integer.parseInt(an), Integer.parseInt(mois), Integer.parseInt(jour));
            if (date.getYear() >= PREMIERE_ANNEE && date.getYear() <= DERNIERE_ANNEE) {
                return date;
            }
        } catch (DateTimeException pasUnJour) {
            throw refus(champ, texte);
        }
        throw refus(champ, texte);
    }

    private static DonneesRefusees refus(String champ, String texte) {
        return DonneesRefusees.champ(
                champ, "La date « " + texte + " » n’existe pas : écrivez-la 2026-11-30.");
    }
}
