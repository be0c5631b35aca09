package fr.centraleachat.document;

import java.util.UUID;

/** Reads what the pieces say. */
public interface ComparaisonDeVersions {

    /**
     * @throws fr.centraleachat.common.DonneesRefusees when one is not a .docx, or cannot be read
     */
    Comparaison comparer(UUID avant, UUID apres);

    /** How many times a piece says these words; 0 for what is not a .docx, or cannot be read. */
    int occurrences(UUID piece, String mots);
}
