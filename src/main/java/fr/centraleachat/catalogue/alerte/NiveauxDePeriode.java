package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.catalogue.consommation.EcriturePassee;
import fr.centraleachat.catalogue.consommation.Niveau;
import fr.centraleachat.catalogue.consommation.Unite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the balances of a period stand.
 *
 * @param quotas by adhérent, those that moved
 * @param concernes codes of the adhérents whose act moved them
 */
public record NiveauxDePeriode(
        String marche,
        int periode,
        Unite unite,
        Niveau plafond,
        Map<String, Niveau> quotas,
        Set<String> concernes) {

    static NiveauxDePeriode de(EcriturePassee p) {
        return new NiveauxDePeriode(
                p.marche(),
                p.periode(),
                p.unite(),
                p.plafond(),
                p.quotas(),
                Set.of(p.ecriture().adherent()));
    }

    /** Of the period or of a quota. */
    boolean atteint(List<BigDecimal> seuils) {
        return plafond.reste().signum() <= 0
                || seuils.stream()
                        .anyMatch(
                                s ->
                                        plafond.atteint(s)
                                                || quotas.values().stream()
                                                        .anyMatch(q -> q.atteint(s)));
    }
}
