package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.ChampDeModele;

/** An offer as the rapport d'analyse ranks it. */
record OffreEnDocument(
        @ChampDeModele("Rang") String rang,
        @ChampDeModele("Opérateur") String operateur,
        @ChampDeModele("Points") String points,
        @ChampDeModele("Prix") String prix,
        @ChampDeModele("Motif de l’élimination") String elimination) {}
