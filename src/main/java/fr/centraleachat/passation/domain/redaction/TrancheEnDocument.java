package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** A part that is sure or optional. */
record TrancheEnDocument(
        @ChampDeModele("Numéro de la tranche") String tranche,
        @ChampDeModele("Ferme ou optionnelle") String genre,
        @ChampDeModele("Objet de la tranche") String objetDeTranche) {}
