package fr.centraleachat.courriel.domain;

import java.util.List;
import java.util.UUID;

/**
 * A courriel that this node has taken to send.
 *
 * @param tentative number of this attempt
 * @param essais attempts since it was last asked for, this one included
 */
record CourrielAPorter(
        UUID id,
        int tentative,
        int essais,
        String destinataire,
        String adresse,
        String objet,
        String texte,
        List<PieceJointe> pieces) {}
