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
 * @param adresse of courriel to which it goes, null when it goes another way
 */
public record DossierDEnvoi(
        String procedure,
        Integer lot,
        String cle,
        String libelle,
        String destinataire,
        String texte,
        List<UUID> pieces,
        String adresse) {

    public DossierDEnvoi {
        pieces = List.copyOf(pieces);
    }

    public DossierDEnvoi(
            String procedure,
            Integer lot,
            String cle,
            String libelle,
            String destinataire,
            String texte,
            List<UUID> pieces) {
        this(procedure, lot, cle, libelle, destinataire, texte, pieces, null);
    }
}
