package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;

/** Least and most of an accord-cadre for one lot and one period, in euros HT (R2162-4). */
public record Borne(
        @Champ("Lot") Integer lot,
        @Champ("Période") String periode,
        @Champ(value = "Minimum (HT)", obligatoire = false) Montant montantMinimumHt,
        @Champ("Maximum (HT)") Montant montantMaximumHt) {}
