package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Champ;

/** {@code operateur} is a SIRET. */
public record ResultatDeVerification(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Résultat") VerificationDeLAttributaire.Resultat resultat,
        @Champ(value = "Motif", obligatoire = false) String motif) {}
