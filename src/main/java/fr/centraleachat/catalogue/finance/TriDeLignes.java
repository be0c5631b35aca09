package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.LigneFinanciere.Identite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be done with the rows of a lot.
 *
 * @param corrigees those that say something else now, by the id of their line
 * @param enAttente lines that say the same, and name an order that was not there
 * @param marches on which something may change
 */
record TriDeLignes(
        List<LigneFinanciere> neuves,
        Map<Long, LigneFinanciere> corrigees,
        List<Long> enAttente,
        Set<String> marches) {

    static TriDeLignes de(Collection<LigneFinanciere> lues, Map<Identite, LigneTenue> connues) {
        var tri =
                new TriDeLignes(
                        new ArrayList<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new TreeSet<>());
        lues.forEach(lue -> tri.ranger(lue, connues.get(lue.identite())));
        return tri;
    }

    boolean demandeUneEcriture() {
        return !marches.isEmpty();
    }

    private void ranger(LigneFinanciere lue, LigneTenue connue) {
        if (connue == null) {
            neuves.add(lue);
            marches.add(lue.marche());
        } else if (!connue.lue().dit(lue)) {
            corrigees.put(connue.id(), lue);
            marches.add(lue.marche());
            marches.add(connue.marche());
        } else if (connue.rang() == null && lue.commande() != null) {
            enAttente.add(connue.id());
            marches.add(connue.marche());
        }
    }
}
