package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;

/** What the letter to a participant of a stopped lot may say (R2185-2). */
record LettreDArretEnDocument(
        EnTete enTete,
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Participant") String destinataire,
        @ChampDeModele("SIRET du participant") String siret,
        @ChampDeModele("Le lot est déclaré sans suite, ou infructueux") String declaration,
        @ChampDeModele("Raisons de la décision") String raisons) {}
