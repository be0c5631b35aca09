package fr.centraleachat.passation;

import java.util.List;
import java.util.UUID;

/**
 * Something ready to leave the house.
 *
 * @param procedure its number
 * @param lot null when it concerns all of them
 * @param cle makes it unique within its procédure and its port: prepared twice, it is sent once
 * @param libelle short name for an agent, in French
 * @param destinataire to whom, in clear
 * @param texte to send, null when the pieces say all
 * @param pieces ids of pieces of the procédure
 */
public record DossierDEnvoi(
        String procedure,
        Integer lot,
        String cle,
        String libelle,
        String destinataire,
        String texte,
        List<UUID> pieces) {

    public DossierDEnvoi {
        pieces = List.copyOf(pieces);
    }
}
