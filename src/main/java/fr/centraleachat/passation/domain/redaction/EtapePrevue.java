package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** The end of a phase. */
record EtapePrevue(
        @ChampDeModele("Phase") String phase, @ChampDeModele("Fin prévue le") String finPrevue) {}
