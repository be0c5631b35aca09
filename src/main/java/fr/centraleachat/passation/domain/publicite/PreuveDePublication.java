package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.UUID;

/**
 * What an agent, or a connecteur, brings back of a publication.
 *
 * @param support null, or the support of the sending
 */
public record PreuveDePublication(
        @Champ(value = "Support", obligatoire = false) String support,
        @Champ(value = "Envoyé le", regle = "R2131-19") Instant envoyeLe,
        @Champ(value = "Référence donnée par le support", regle = "R2131-19") String reference,
        @Champ(value = "Preuve d’envoi", regle = "R2131-19", genre = Genre.PIECE) UUID preuve,
        @Champ(value = "Accusé reçu le", obligatoire = false, regle = "R2131-20") Instant accuseLe,
        @Champ(value = "Publié le", obligatoire = false, regle = "R2131-20") Instant publieLe) {

    /** The same, for the task that records the sending. */
    EnvoiConstate constat() {
        return new EnvoiConstate(envoyeLe, reference, accuseLe, publieLe, preuve, null);
    }
}
