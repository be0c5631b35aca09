package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** A budget line. */
record CreditDuProjet(
        @ChampDeModele("Imputation") String imputation,
        @ChampDeModele("Exercice") String exercice,
        @ChampDeModele("Montant") String credit) {}
