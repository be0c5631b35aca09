package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;

/**
 * What is asked of one candidate.
 *
 * @param operateur SIRET
 * @param lot null for a candidature as a whole, and where the procédure has one lot only
 */
public record DemandeDEchange(
        @Champ("Nature de la demande") TypeDEchange type,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ(value = "Lot", obligatoire = false) Integer lot,
        @Champ(value = "Ce qui est demandé", genre = Genre.TEXTE_LONG) String texte,
        @Champ(value = "À répondre avant le", regle = "R2144-2, R2152-2") Instant echeance) {

    DemandeDEchange surLeLot(Integer autre) {
        return new DemandeDEchange(type, operateur, autre, texte, echeance);
    }
}
