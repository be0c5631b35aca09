package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.ChampDeModele;

/** How a séance was held. */
record DeroulementEnDocument(
        @ChampDeModele("La séance est close") boolean close,
        @ChampDeModele("Close le") String closeLe,
        @ChampDeModele("Close par") String closePar,
        @ChampDeModele("La séance s’est tenue à distance") boolean aDistance,
        @ChampDeModele("La séance s’est tenue par échanges écrits") boolean ecrite,
        @ChampDeModele("Début des échanges écrits") String debutDesEchanges,
        @ChampDeModele("Fin des échanges écrits") String finDesEchanges,
        @ChampDeModele("Comment la confidentialité a été assurée") String confidentialite,
        @ChampDeModele("Enregistrement et conservation des échanges") String enregistrement,
        @ChampDeModele("Des observations sont notées") boolean desDebats,
        @ChampDeModele("Débats et observations") String debats) {}
