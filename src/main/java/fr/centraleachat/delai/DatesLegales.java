package fr.centraleachat.delai;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** The dates that the procédures ask for, each by its rule; days are those of Europe/Paris. */
public final class DatesLegales {

    private DatesLegales() {}

    /** The day of an instant, in the zone in which délais are counted. */
    public static LocalDate jour(Instant instant) {
        return instant.atZone(Calendrier.ZONE).toLocalDate();
    }

    /** Last day of a délai that comes from the directive: avis d’attribution, demande de motifs. */
    public static DateCalculee finReglement(LocalDate evenement, int jours) {
        return apres(evenement, jours, Unite.JOURS_CALENDAIRES, Methode.REGLEMENT_1182_71);
    }

    /** Earliest date limit of the plis: the délai is over at the last second of its last day. */
    public static ZonedDateTime dlroMinimale(LocalDate envoi, int jours) {
        return finReglement(envoi, jours).date().plusDays(1).atStartOfDay(Calendrier.ZONE);
    }

    /** The same for an avis sent at an instant. */
    public static ZonedDateTime dlroMinimale(Instant envoi, int jours) {
        return dlroMinimale(jour(envoi), jours);
    }

    /** Last day to answer the questions: counted back from the DLRO (R2132-6). */
    public static DateCalculee limiteDeReponse(ZonedDateTime dlro, int jours) {
        return CalculDeDelai.calculer(
                jour(dlro.toInstant()),
                jours,
                Unite.JOURS_CALENDAIRES,
                Methode.REGLEMENT_1182_71,
                Sens.AVANT);
    }

    /** First day on which the marché may be signed after the letters (R2182-1, Clean Garden). */
    public static DateCalculee signatureMinimale(LocalDate envoi, int jours) {
        return apres(envoi, jours, Unite.JOURS_CALENDAIRES, Methode.DATE_A_DATE);
    }

    /** First day of a meeting convened that day. */
    public static DateCalculee reunionMinimale(LocalDate convocation, int joursFrancs) {
        return apres(convocation, joursFrancs, Unite.JOURS_FRANCS, Methode.SIMPLE);
    }

    /** From quantième to quantième, or the last day of a shorter month, without moving. */
    public static LocalDate mois(LocalDate evenement, int mois) {
        return apres(evenement, mois, Unite.MOIS, Methode.SIMPLE).date();
    }

    /** Last day of a recours before the juge: a délai franc, from quantième to quantième. */
    public static DateCalculee finDeRecours(LocalDate evenement, int mois) {
        return apres(evenement, mois, Unite.MOIS, Methode.FRANC);
    }

    private static DateCalculee apres(LocalDate depart, int duree, Unite unite, Methode methode) {
        return CalculDeDelai.calculer(depart, duree, unite, methode, Sens.APRES);
    }
}
