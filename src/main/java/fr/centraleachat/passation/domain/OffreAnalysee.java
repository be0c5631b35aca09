package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;

/** One offer on one lot; amounts in euros HT. */
public record OffreAnalysee(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ(value = "Variante", obligatoire = false) Boolean variante,
        @Champ("Qualification") QualificationDOffre qualification,
        @Champ(value = "Motif", obligatoire = false) String motif,
        @Champ("Prix (HT)") Montant montantHt) {}
