package fr.centraleachat.reglementation;

import fr.centraleachat.common.DonneesRefusees;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The day of {@code ?au=}. */
final class JourDemande {

    private JourDemande() {}

    /**
     * @throws DonneesRefusees when the text is no date
     */
    static LocalDate lire(String au, LocalDate parDefaut) {
        if (au == null || au.isBlank()) {
            return parDefaut;
        }
        try {
            return LocalDate.parse(au.strip());
        } catch (DateTimeParseException e) {
            throw DonneesRefusees.champ(
                    "au", "La date « " + au + " » est illisible : écrivez-la 2026-11-21.");
        }
    }
}
