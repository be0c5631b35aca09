package fr.centraleachat.passation.domain.demande;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;

/**
 * A candidate asks why, or asks for a document.
 *
 * @param operateur SIRET
 * @param lot null when it does not say, or asks about all of them
 * @param recueLe starts the délai of the answer
 */
public record Demande(
        @Champ(value = "Demandeur (SIRET)", aide = "Quatorze chiffres.") String operateur,
        @Champ(value = "Lot", obligatoire = false) Integer lot,
        @Champ(value = "Demande", genre = Genre.TEXTE_LONG) String texte,
        @Champ(value = "Reçue le", regle = "R2181-2, R2181-4") Instant recueLe) {}
