package fr.centraleachat.delai;

import java.time.LocalDate;

/**
 * A day by which the law asks for an act, and the day from which to warn.
 *
 * @param genre for example AVIS_ATTRIBUTION, DONNEES_ESSENTIELLES, CONTROLE_LEGALITE
 * @param objet what makes it unique within the procédure and the genre: a lot's number
 * @param alerteLe day from which the alert is shown
 * @param limite last day
 * @param activites RACI codes of who answers for it, in the order of the acts; null for a target
 */
public record EcheanceLegale(
        String numero,
        String genre,
        String objet,
        LocalDate alerteLe,
        LocalDate limite,
        String libelle,
        String regle,
        String activites) {}
