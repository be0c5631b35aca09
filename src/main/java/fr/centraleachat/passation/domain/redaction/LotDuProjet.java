package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** A lot and what it should cost. */
record LotDuProjet(
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Montant estimé") String montantDuLot) {}
