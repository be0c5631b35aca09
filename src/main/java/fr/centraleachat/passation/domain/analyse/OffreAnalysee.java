package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;

/** One offer on one lot; left empty when the candidature of its author is rejected. */
public record OffreAnalysee(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ(value = "Variante", obligatoire = false) Boolean variante,
        @Champ(value = "Qualification", obligatoire = false) QualificationDOffre qualification,
        @Champ(value = "Motif", obligatoire = false) String motif,
        @Champ(value = "Prix (HT)", obligatoire = false) Montant montantHt) {

    /** It was examined, and cannot be ranked (R2152-6). */
    boolean estEcartee() {
        return qualification != null && qualification != QualificationDOffre.REGULIERE;
    }
}
