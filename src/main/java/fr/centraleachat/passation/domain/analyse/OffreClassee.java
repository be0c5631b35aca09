package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import java.math.BigDecimal;

/**
 * An offer as the analysis leaves it.
 *
 * @param operateur SIRET
 * @param rang from 1, null when the offer is not classed (R2152-6)
 * @param note total out of 100, null when the offer is not noted
 * @param motifRejet why it is eliminated, null when it is classed
 * @param egalite what is said of a total that others have too, else null
 */
public record OffreClassee(
        @Champ("Lot") int lot,
        @Champ("SIRET") String operateur,
        @Champ("Opérateur") String nom,
        @Champ("Rang") Integer rang,
        @Champ("Points") BigDecimal note,
        @Champ("Prix (HT)") Montant montantHt,
        @Champ("Motif de l’élimination") String motifRejet,
        @Champ("Égalité") String egalite) {

    OffreClassee classee(int place, String egaliteTrouvee) {
        return new OffreClassee(
                lot, operateur, nom, place, note, montantHt, motifRejet, egaliteTrouvee);
    }
}
