package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/**
 * What is proposed, then decided, for one lot.
 *
 * @param operateur SIRET of the attributaire
 * @param motif why this offer (L2152-7); the letters to the other candidates repeat it
 */
public record DecisionDeLot(
        @Champ("Lot") Integer lot,
        @Champ("Décision") Decision decision,
        @Champ(value = "Attributaire (SIRET)", aide = "Quatorze chiffres.") String operateur,
        @Champ("Montant (HT)") Montant montantHt,
        @Champ(value = "Motifs du choix", genre = Genre.TEXTE_LONG) String motif) {

    /** What may be decided for a lot. */
    public enum Decision {
        @Libelle("Attribuer")
        ATTRIBUE
    }
}
