package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;

/** Maximum in euros HT and length that the service has in mind. */
public record AccordCadreSouhaite(
        @Champ("Maximum (HT)") Montant montantMaximumHt,
        @Champ("Durée en mois") Integer dureeMois) {}
