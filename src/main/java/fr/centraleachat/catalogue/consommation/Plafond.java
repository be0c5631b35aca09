package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;

/**
 * The balances of a period of a marché, in its unit, HT and before any revision of prices.
 *
 * @param maximum of the accord-cadre: once reached it has no effect any more (CJUE C-23/20)
 * @param attribue sum of the quotas
 * @param engage orders, less those cancelled
 * @param horsQuota part of them of the adhérents that have no quota
 * @param constate what finance found beyond our orders
 */
record Plafond(
        BigDecimal maximum,
        BigDecimal attribue,
        BigDecimal engage,
        BigDecimal horsQuota,
        BigDecimal constate) {

    Plafond {
        maximum = Unite.exact(maximum);
        attribue = Unite.exact(attribue);
        engage = Unite.exact(engage);
        horsQuota = Unite.exact(horsQuota);
        constate = Unite.exact(constate);
    }

    static Plafond ouvert(BigDecimal maximum) {
        return new Plafond(
                maximum, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Left of the marché; negative once finance found more than the maximum. */
    BigDecimal reste() {
        return maximum.subtract(engage).subtract(constate);
    }

    /** Attributed to nobody and drawn by nobody: for the adhérents without quota, or a new one. */
    BigDecimal aRepartir() {
        return maximum.subtract(attribue).subtract(horsQuota);
    }

    /** What this adhérent may still order: its quota is its own, but nothing passes the maximum. */
    Reste resteDe(Part part) {
        var propre = part.aUnQuota() ? part.solde() : aRepartir();
        var limite = part.aUnQuota() ? Reste.Limite.QUOTA : Reste.Limite.A_REPARTIR;
        return propre.compareTo(reste()) <= 0
                ? new Reste(propre, limite)
                : new Reste(reste(), Reste.Limite.MAXIMUM);
    }

    /** No order passes any more. */
    boolean estEpuise() {
        return reste().signum() <= 0;
    }

    Plafond attribuer(BigDecimal plus) {
        return new Plafond(maximum, attribue.add(plus), engage, horsQuota, constate);
    }

    Plafond engager(BigDecimal volume, Part part) {
        var libre = part.aUnQuota() ? horsQuota : horsQuota.add(volume);
        return new Plafond(maximum, attribue, engage.add(volume), libre, constate);
    }

    /** A quota now covers what was drawn without one. */
    Plafond couvrir(BigDecimal volume) {
        return new Plafond(maximum, attribue, engage, horsQuota.subtract(volume), constate);
    }

    Plafond constater(BigDecimal ecart) {
        return new Plafond(maximum, attribue, engage, horsQuota, constate.add(ecart));
    }
}
