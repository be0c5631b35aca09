package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Champ;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the opening of the plis hands to the analysis. */
public interface OffresOuvertes {

    /** Name of each operator whose pli was opened, by SIRET, in the order of arrival. */
    Map<String, String> operateurs(String numero);

    /** Lots on which an operator bid. */
    List<Integer> lots(String numero, String operateur);

    /**
     * One line for each operator and lot: who sent nothing in a round of negotiation keeps its
     * former offer.
     */
    List<DerniereOffre> dernieres(String numero);

    /** When the latest opening took place, null before the first. */
    Instant derniereOuverture(String numero);

    /**
     * @param operateur SIRET
     * @param tour 1 for an initial offer
     */
    record DerniereOffre(
            @Champ("Lot") int lot,
            @Champ("SIRET") String operateur,
            @Champ("Opérateur") String nom,
            @Champ("Tour") int tour,
            @Champ("Reçue le") Instant recuLe) {}
}
