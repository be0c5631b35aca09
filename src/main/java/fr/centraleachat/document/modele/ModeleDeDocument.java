package fr.centraleachat.document.modele;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of the .docx from which a document is produced.
 *
 * @param document code of its document
 * @param essayeSur procédure on which it was tried last, null before
 * @param enServiceDepuis null while it is tried
 */
public record ModeleDeDocument(
        UUID id,
        String document,
        int version,
        String nom,
        String empreinte,
        String deposePar,
        Instant deposeLe,
        String essayeSur,
        Instant enServiceDepuis) {

    /** Instant of what was shipped: in service from the beginning. */
    public static final Instant ORIGINE = Instant.EPOCH;

    public boolean estLivre() {
        return ORIGINE.equals(deposeLe);
    }

    public boolean estALEssai() {
        return enServiceDepuis == null;
    }
}
