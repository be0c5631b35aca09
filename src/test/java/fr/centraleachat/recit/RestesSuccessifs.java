package fr.centraleachat.recit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A grand livre replayed by arithmetic of its own: what each adhérent had left after each entry, to
 * which a refusal must be equal, and the balances at the end.
 */
final class RestesSuccessifs {

    private final BigDecimal maximum;
    private final Map<String, BigDecimal> quotas = new HashMap<>();
    private final Map<String, BigDecimal> engages = new HashMap<>();
    private final Map<String, Set<BigDecimal>> restes = new HashMap<>();
    private BigDecimal attribue = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;

    private RestesSuccessifs(BigDecimal maximum) {
        this.maximum = maximum;
    }

    static RestesSuccessifs de(
            JdbcClient jdbc, String marche, BigDecimal maximum, List<String> adherents) {
        var restes = new RestesSuccessifs(maximum);
        restes.noter(adherents);
        jdbc.sql(
                        """
                        select e.genre, e.adherent, e.vers, e.montant from app.ecriture e
                        join app.periode_de_marche p on p.id = e.periode
                        where p.marche = ? order by e.rang""")
                .param(marche)
                .query(Ligne.class)
                .list()
                .forEach(ligne -> restes.passer(ligne, adherents));
        return restes;
    }

    /** To the cent, after some entry or before all of them. */
    boolean eurent(String adherent, BigDecimal reste) {
        return restes.get(adherent).contains(reste.setScale(2));
    }

    BigDecimal total() {
        return total;
    }

    BigDecimal engage(String adherent) {
        return engages.getOrDefault(adherent, BigDecimal.ZERO);
    }

    BigDecimal reste(String adherent) {
        var commun = maximum.subtract(total);
        var propre =
                quotas.containsKey(adherent)
                        ? quotas.get(adherent).subtract(engage(adherent))
                        : maximum.subtract(attribue).subtract(horsQuota());
        return propre.min(commun).setScale(2);
    }

    private BigDecimal horsQuota() {
        return engages.entrySet().stream()
                .filter(e -> !quotas.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void passer(Ligne l, List<String> adherents) {
        switch (l.genre()) {
            case "QUOTA" -> {
                quotas.merge(l.adherent(), l.montant(), BigDecimal::add);
                attribue = attribue.add(l.montant());
            }
            case "TRANSFERT" -> {
                quotas.merge(l.adherent(), l.montant().negate(), BigDecimal::add);
                quotas.merge(l.vers(), l.montant(), BigDecimal::add);
            }
            case "ENGAGEMENT" -> engager(l.adherent(), l.montant());
            default -> engager(l.adherent(), l.montant().negate());
        }
        noter(adherents);
    }

    private void engager(String adherent, BigDecimal montant) {
        engages.merge(adherent, montant, BigDecimal::add);
        total = total.add(montant);
    }

    private void noter(List<String> adherents) {
        adherents.forEach(a -> restes.computeIfAbsent(a, b -> new HashSet<>()).add(reste(a)));
    }

    record Ligne(String genre, String adherent, String vers, BigDecimal montant) {}
}
