package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;

/**
 * What one adhérent may draw from a period, and has drawn.
 *
 * @param quota null: draws with the others from what is attributed to nobody
 * @param engage its orders, less those cancelled
 * @param constate what finance found beyond them
 */
record Part(
        String adherent,
        BigDecimal quota,
        BigDecimal recu,
        BigDecimal cede,
        BigDecimal engage,
        BigDecimal constate) {

    Part {
        quota = quota == null ? null : Unite.exact(quota);
        recu = Unite.exact(recu);
        cede = Unite.exact(cede);
        engage = Unite.exact(engage);
        constate = Unite.exact(constate);
    }

    static Part sansQuota(String adherent) {
        var zero = BigDecimal.ZERO;
        return new Part(adherent, null, zero, zero, zero, zero);
    }

    boolean aUnQuota() {
        return quota != null;
    }

    /** Its quota, with what it received and without what it ceded. */
    BigDecimal dotation() {
        return quota.add(recu).subtract(cede);
    }

    /** What is left of it. */
    BigDecimal solde() {
        return dotation().subtract(engage).subtract(constate);
    }

    Part doter(BigDecimal nouveau) {
        return new Part(adherent, nouveau, recu, cede, engage, constate);
    }

    Part engager(BigDecimal volume) {
        return new Part(adherent, quota, recu, cede, engage.add(volume), constate);
    }

    Part recevoir(BigDecimal volume) {
        return new Part(adherent, quota, recu.add(volume), cede, engage, constate);
    }

    Part ceder(BigDecimal volume) {
        return new Part(adherent, quota, recu, cede.add(volume), engage, constate);
    }

    Part constater(BigDecimal ecart) {
        return new Part(adherent, quota, recu, cede, engage, constate.add(ecart));
    }
}
