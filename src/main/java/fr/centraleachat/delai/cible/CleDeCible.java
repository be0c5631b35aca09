package fr.centraleachat.delai.cible;

/**
 * For what a target is.
 *
 * @param procedure MAPA, AOO; null for every kind
 * @param adherent code of the one that instructs; null for every one
 */
public record CleDeCible(String phase, String procedure, String adherent) {

    boolean estGenerale() {
        return adherent == null;
    }
}
