package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.ChampDeModele;

/** A member and where they were. */
record MembreEnDocument(
        @ChampDeModele("Nom") String nom,
        @ChampDeModele("Qualité") String qualite,
        @ChampDeModele("Voix délibérative ou consultative") String voix,
        @ChampDeModele("Présence") String presence,
        @ChampDeModele("Siège à la place de") String supplee,
        @ChampDeModele("Comment il a été identifié à distance") String identification,
        @ChampDeModele("Observations") String observations) {}
