package fr.centraleachat.delai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An alert that was raised and whose act is not done.
 *
 * @param limite last day
 * @param regle the article, null for a target of the organisation
 * @param activites RACI codes of who answers for it, in the order of the acts; empty for a target
 * @param leveeLe when it was first said
 * @param escaladeeLe when it went up, null before
 * @param escaladeeEncoreLe the second time, for a legal limit
 */
public record AlerteEnCours(
        long id,
        String numero,
        String genre,
        String objet,
        String libelle,
        LocalDate limite,
        String regle,
        List<String> activites,
        Instant leveeLe,
        Instant escaladeeLe,
        Instant escaladeeEncoreLe) {

    private static final String CIBLE = "CIBLE_";

    /** The law, or what was announced to the candidates, sets its last day. */
    public boolean estLegale() {
        return regle != null;
    }

    /** Whose target it is, null for any other alert. */
    public String phase() {
        return genre.startsWith(CIBLE) ? objet.substring(0, objet.indexOf('/')) : null;
    }

    public boolean estDepassee(LocalDate jour) {
        return limite.isBefore(jour);
    }
}
