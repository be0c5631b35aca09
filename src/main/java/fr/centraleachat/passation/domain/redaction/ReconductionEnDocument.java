package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** One more period. */
record ReconductionEnDocument(
        @ChampDeModele("Numéro de la reconduction") String reconduction,
        @ChampDeModele("Durée de la reconduction") String dureeReconduction,
        @ChampDeModele("Préavis de non-reconduction") String preavis) {}
