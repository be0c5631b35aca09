package fr.centraleachat.reglementation;

import fr.centraleachat.common.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One dated row.
 *
 * @param valeur null when the unit is DATE
 * @param date null unless the unit is DATE
 * @param unite EUR_HT, POURCENT, JOURS_CALENDAIRES, JOURS_OUVRES, JOURS_FRANCS, MOIS, ANS, NOMBRE,
 *     RATIO, HABITANTS or DATE
 * @param article null when the organisation alone decides
 * @param surete A, B, C or M, as in the survey of the law
 */
public record Parametre(
        String code,
        String libelle,
        Periode periode,
        BigDecimal valeur,
        LocalDate date,
        String unite,
        String article,
        String surete,
        boolean aVerifier,
        String note) {}
