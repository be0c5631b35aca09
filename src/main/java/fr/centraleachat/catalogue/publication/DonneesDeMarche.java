package fr.centraleachat.catalogue.publication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.catalogue.decp.ListeDeControle;
import fr.centraleachat.catalogue.decp.PointDeControle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The données essentielles of a marché and their publication.
 *
 * @param acheteur code of the adhérent; null for a buyer who is not one: their publication is
 *     theirs
 * @param procedure number of the procédure that it comes from, null when it was imported
 * @param notification null when unknown
 * @param due it must be published (R2196-1)
 * @param limite last day of the délai, null when none runs
 * @param publieeLe as it is written in the data, null before
 * @param donnees with what was completed here
 * @param points what is missing or wrong
 */
public record DonneesDeMarche(
        String reference,
        String objet,
        String acheteur,
        String procedure,
        Integer lot,
        BigDecimal montantHt,
        LocalDate notification,
        boolean due,
        LocalDate limite,
        String publieeLe,
        ObjectNode donnees,
        List<PointDeControle> points) {

    public EtatDePublication etat() {
        if (publieeLe != null) {
            return EtatDePublication.PUBLIEE;
        }
        return ListeDeControle.estPrete(points)
                ? EtatDePublication.PRETE
                : EtatDePublication.A_COMPLETER;
    }

    /** What prevents the publication. */
    public List<PointDeControle> manques() {
        return points.stream().filter(PointDeControle::bloquant).toList();
    }

    /** What does not hold together, and does not prevent it. */
    public List<PointDeControle> alertes() {
        return points.stream().filter(p -> !p.bloquant()).toList();
    }
}
