package fr.centraleachat.catalogue.finance;

/**
 * A line that is kept.
 *
 * @param marche where it counts, which may not be the one of its file
 * @param periode null when the marché has none
 * @param rang of the order that explains it, null when none does
 */
record LigneTenue(
        long id, int source, LigneFinanciere lue, String marche, Integer periode, Integer rang) {}
