package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** A lot as the candidates see it: what it should cost is not theirs to know. */
record LotEnDocument(
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Code CPV du lot") String cpvDuLot,
        @ChampDeModele("Durée du lot") String dureeDuLot,
        @ChampDeModele("Lieu d’exécution du lot") String lieuDuLot) {}
