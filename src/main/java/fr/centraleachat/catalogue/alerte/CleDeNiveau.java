package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.catalogue.consommation.Niveau;
import java.math.BigDecimal;

/**
 * What makes two levels the same fact: the period, whose quota, the threshold, and the capacity,
 * for a raised capacity makes another one.
 */
final class CleDeNiveau {

    private CleDeNiveau() {}

    static String maximum(int periode, Niveau niveau) {
        return periode + "/" + capacite(niveau);
    }

    static String seuil(int periode, String adherent, BigDecimal seuil, Niveau niveau) {
        return prefixe(periode, adherent) + seuil.toPlainString() + "/" + capacite(niveau);
    }

    /** How all the keys of a period, or of a quota of it, begin. */
    static String prefixe(int periode, String adherent) {
        return adherent == null ? periode + "/" : periode + "/" + adherent + "/";
    }

    private static String capacite(Niveau niveau) {
        return niveau.capacite().stripTrailingZeros().toPlainString();
    }
}
