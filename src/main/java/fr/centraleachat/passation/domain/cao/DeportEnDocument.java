package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.ChampDeModele;

/** A member who does not sit on some items. */
record DeportEnDocument(
        @ChampDeModele("Membre") String membre,
        @ChampDeModele("Affaires") String affaires,
        @ChampDeModele("Motif") String motif) {}
