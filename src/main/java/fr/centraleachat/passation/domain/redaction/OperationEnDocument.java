package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** Who does what. */
record OperationEnDocument(
        @ChampDeModele("Opération") String operation,
        @ChampDeModele("Responsable de l’opération") String responsable) {}
