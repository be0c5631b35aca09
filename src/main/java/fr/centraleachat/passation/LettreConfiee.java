package fr.centraleachat.passation;

import java.util.List;
import java.util.UUID;

/**
 * A letter to be taken to an address.
 *
 * @param lettre id of its sending
 * @param tour which time it is given: a letter that came back is given again
 */
public record LettreConfiee(
        UUID lettre,
        int tour,
        String destinataire,
        String adresse,
        String objet,
        String texte,
        List<FichierJoint> fichiers) {

    public LettreConfiee {
        fichiers = List.copyOf(fichiers);
    }

    /**
     * @param type MIME
     */
    public record FichierJoint(String nom, String type, byte[] contenu) {}
}
