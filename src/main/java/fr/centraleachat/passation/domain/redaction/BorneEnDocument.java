package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** Least and most of a lot in a period. */
record BorneEnDocument(
        @ChampDeModele("Lot") String lot,
        @ChampDeModele("Période") String periode,
        @ChampDeModele("Minimum") String minimumDuLot,
        @ChampDeModele("Maximum") String maximumDuLot) {}
