package fr.centraleachat.journal;

/**
 * What was done, before who and when.
 *
 * @param procedure its number, null when it hangs from none
 * @param texte in French, as the page shows it
 * @param motif null when none
 * @param pour login of the absent agent whom the doer stood in for, null when none
 */
record Fait(Acte acte, String procedure, Integer lot, String texte, String motif, String pour) {

    static Fait de(Acte acte, String procedure, Integer lot, String texte) {
        return new Fait(acte, procedure, lot, texte, null, null);
    }

    Fait motive(String raison) {
        return new Fait(acte, procedure, lot, texte, raison, pour);
    }

    Fait pour(String absent) {
        return new Fait(acte, procedure, lot, texte, motif, absent);
    }
}
