package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** What a lot should cost, and what may be spent: not for the candidates. */
record MontantDeLot(
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Montant estimé du lot") String montantDuLot,
        @ChampDeModele("Budget alloué au lot") String budgetDuLot) {}
