package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** A prestation that is priced apart. */
record PseEnDocument(
        @ChampDeModele("Lot") String lot,
        @ChampDeModele("Numéro de la prestation") String pse,
        @ChampDeModele("Objet de la prestation") String objetDePse,
        @ChampDeModele("Réponse") String reponse) {}
