package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.consommation.CleReservee;
import fr.centraleachat.catalogue.consommation.GrandLivre;
import fr.centraleachat.catalogue.consommation.Mouvement;
import fr.centraleachat.catalogue.finance.Constat.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Keeps the constats of the grand livre equal to what finance engaged and no order explains. Never
 * refused, whatever the ceiling: past it, the grand livre lets no order through.
 */
@Component
class Constats {

    private final ConstatRepository constats;
    private final GrandLivre livre;

    Constats(ConstatRepository constats, GrandLivre livre) {
        this.constats = constats;
        this.livre = livre;
    }

    /** To be called before lines change, with the periods held. */
    Avant avant(Collection<Long> lignes) {
        return new Avant(List.copyOf(lignes), constats.groupes(lignes), constats.places(lignes));
    }

    /** Once they have changed. */
    void accorder(Avant avant, Collection<Long> nouvelles) {
        var lignes = new ArrayList<>(avant.lignes());
        lignes.addAll(nouvelles);
        var groupes = new TreeSet<>(avant.groupes());
        groupes.addAll(constats.groupes(lignes));
        passer(constats.cibles(groupes, lignes), avant.places());
    }

    /** When what an order covers has changed. */
    void accorder(String groupe) {
        passer(constats.cibles(Set.of(groupe), List.of()), Map.of());
    }

    /** More before less: at no moment does the livre hold less than nothing. */
    private void passer(List<Constat> cibles, Map<Long, Place> places) {
        var passages = new ArrayList<Passage>();
        for (var c : cibles) {
            int passes = c.constats();
            for (var p : passages(c, places.getOrDefault(c.id(), c.place()))) {
                passages.add(p);
                passes++;
            }
            if (passes > c.constats()) {
                constats.noter(c, passes);
            }
        }
        passages.sort(Comparator.comparing(Passage::plus).reversed());
        passages.forEach(
                p ->
                        livre.passer(
                                p.place().marche(),
                                p.place().periode(),
                                Mouvement.constat(p.adherent(), p.plus(), p.cle(), p.motif())));
    }

    private static List<Passage> passages(Constat c, Place etait) {
        if (c.place().equals(etait)) {
            return passage(c, etait, c.cible().subtract(c.constate()), 1);
        }
        var deux = new ArrayList<>(passage(c, etait, c.constate().negate(), 1));
        deux.addAll(passage(c, c.place(), c.cible(), deux.size() + 1));
        return deux;
    }

    private static List<Passage> passage(Constat c, Place place, BigDecimal plus, int rang) {
        return plus.signum() == 0
                ? List.of()
                : List.of(
                        new Passage(
                                place,
                                c.adherent(),
                                plus,
                                CleReservee.de("finance-" + c.id(), c.constats() + rang),
                                "Engagement " + c.numero() + " du logiciel financier"));
    }

    /** Where lines were, and with which others, before they change. */
    record Avant(List<Long> lignes, Set<String> groupes, Map<Long, Place> places) {}

    private record Passage(
            Place place, String adherent, BigDecimal plus, String cle, String motif) {}
}
