package fr.centraleachat.catalogue.decp;

/**
 * Something to do about the données essentielles of a marché.
 *
 * @param champ path in the record
 * @param bloquant the official schema or the law refuses the record as it is
 */
public record PointDeControle(String champ, String libelle, String message, boolean bloquant) {

    static PointDeControle manque(ChampDecp champ) {
        return bloquant(champ, "manque");
    }

    static PointDeControle bloquant(ChampDecp champ, String message) {
        return new PointDeControle(champ.code(), champ.libelle(), message, true);
    }

    static PointDeControle alerte(ChampDecp champ, String message) {
        return new PointDeControle(champ.code(), champ.libelle(), message, false);
    }
}
