package fr.centraleachat.catalogue.consommation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An entry was passed. Published in its transaction, while it alone may move the period.
 *
 * @param plafond what is taken of the maximum, with it
 * @param quotas what is taken of each quota that it moves, by adhérent
 */
public record EcriturePassee(
        String marche,
        int periode,
        Unite unite,
        Ecriture ecriture,
        Niveau plafond,
        Map<String, Niveau> quotas) {

    static EcriturePassee de(String marche, int periode, Unite unite, Ecriture e, Balance apres) {
        var quotas = new TreeMap<String, Niveau>();
        concernes(e)
                .map(apres::part)
                .filter(Part::aUnQuota)
                .forEach(part -> quotas.put(part.adherent(), Niveau.de(part)));
        return new EcriturePassee(marche, periode, unite, e, Niveau.de(apres.plafond()), quotas);
    }

    private static Stream<String> concernes(Ecriture e) {
        return (e.vers() == null ? List.of(e.adherent()) : List.of(e.adherent(), e.vers()))
                .stream();
    }
}
