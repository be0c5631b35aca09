package fr.centraleachat.common;

/**
 * An agent changed what the application rests on, or repaired a procédure. Published in the
 * transaction that does it; who and when are those of that transaction.
 *
 * @param procedure its number, null when the act hangs from none
 * @param texte what was done, in French
 * @param motif null when none was asked for
 */
public record ActeDAdministration(String procedure, String texte, String motif) {

    public static ActeDAdministration de(String texte) {
        return new ActeDAdministration(null, texte, null);
    }
}
