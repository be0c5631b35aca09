package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.tache.Champ;

/** Somebody with whom a lot is negotiated; {@code operateur} is a SIRET. */
public record SoumissionnaireAdmis(
        @Champ("Lot") Integer lot, @Champ("Opérateur (SIRET)") String operateur) {}
