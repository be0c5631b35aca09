package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.document.ChampDeModele;

/** A lot that stops. */
record LotArrete(
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot) {}
