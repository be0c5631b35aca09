package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;

/** What the letter of notification may say (R2182-4, R2182-5). */
record NotificationEnDocument(
        EnTete enTete,
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Titulaire") String destinataire,
        @ChampDeModele("SIRET du titulaire") String siret,
        @ChampDeModele("Numéro du marché") String idMarche,
        @ChampDeModele("Montant du marché") String montant,
        @ChampDeModele("Date de signature") String dateSignature,
        @ChampDeModele("Le marché a été transmis au représentant de l’État") boolean transmis) {}
