package fr.centraleachat.delai.cible;

import fr.centraleachat.common.Periode;
import fr.centraleachat.delai.Duree;
import java.time.Instant;

/**
 * One dated row.
 *
 * @param parametreMinimum code of the parameter that gives the legal minimum, null when none
 * @param article null when the organisation alone decides
 * @param motif null, as {@code auteur} and {@code ecritLe}, for the rows of the first start
 */
public record Cible(
        long id,
        CleDeCible cle,
        String libellePhase,
        Periode periode,
        Duree duree,
        String parametreMinimum,
        String article,
        String motif,
        String auteur,
        Instant ecritLe) {}
