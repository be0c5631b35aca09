package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/**
 * What is decided for one lot.
 *
 * @param operateur SIRET of the attributaire, read only when the lot is awarded
 * @param motif why this offer (L2152-7), or why none (R2185-2); the letters repeat it
 */
public record DecisionDeLot(
        @Champ("Lot") Integer lot,
        @Champ("Décision") Decision decision,
        @Champ(
                        value = "Attributaire (SIRET)",
                        si = "decision=ATTRIBUE",
                        aide = "Quatorze chiffres.")
                String operateur,
        @Champ(value = "Montant (HT)", si = "decision=ATTRIBUE") Montant montantHt,
        @Champ(
                        value = "Motifs",
                        genre = Genre.TEXTE_LONG,
                        regle = "L2152-7, R2185-2",
                        aide = "Ceux du choix, ou de l’absence de choix.")
                String motif) {

    public boolean attribue() {
        return decision == Decision.ATTRIBUE;
    }

    /** What may be decided for a lot. */
    public enum Decision {
        @Libelle("Attribuer")
        ATTRIBUE(EtatDeLot.ATTRIBUE),
        @Libelle("Déclarer sans suite")
        SANS_SUITE(EtatDeLot.SANS_SUITE),
        @Libelle("Déclarer infructueux")
        INFRUCTUEUX(EtatDeLot.INFRUCTUEUX);

        private final EtatDeLot etat;

        Decision(EtatDeLot etat) {
            this.etat = etat;
        }

        EtatDeLot etat() {
            return etat;
        }
    }
}
