package fr.centraleachat.catalogue.rapport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Amounts side by side, the largest first, with the bar and the part of each. */
public record Montants(List<Montant> lignes, BigDecimal total) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    static Montants de(List<Montant> lignes) {
        var total =
                lignes.stream().map(Montant::montantHt).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Montants(lignes, total);
    }

    public boolean estVide() {
        return lignes.isEmpty();
    }

    /** Width of the bar beside that of the largest. */
    public String largeur(Montant m) {
        var plusGrand = lignes.get(0).montantHt();
        double part =
                plusGrand.signum() <= 0
                        ? 0
                        : Math.max(0, m.montantHt().doubleValue() / plusGrand.doubleValue());
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }

    /** Of the total in percent, with one decimal; null when there is no total. */
    public BigDecimal part(Montant m) {
        return total.signum() == 0
                ? null
                : m.montantHt().multiply(CENT).divide(total, 1, RoundingMode.HALF_UP);
    }

    /**
     * @param code of the famille, the adhérent or the marché
     * @param montantHt orders less what was cancelled, and what finance found, in euros HT
     * @param commandes how many orders
     */
    public record Montant(String code, String nom, BigDecimal montantHt, int commandes) {}
}
