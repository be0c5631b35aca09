package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;

/** What the invitation to a round of negotiation may say (R2123-5). */
record LettreDeNegociationEnDocument(
        EnTete enTete,
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Soumissionnaire") String destinataire,
        @ChampDeModele("SIRET du soumissionnaire") String siret,
        @ChampDeModele("Numéro du tour de négociation") String tour,
        @ChampDeModele("Des points à négocier sont écrits") boolean pointsEcrits,
        @ChampDeModele("Points à négocier") String points,
        @ChampDeModele("Une date limite est fixée") boolean dateLimiteFixee,
        @ChampDeModele("Date limite de remise de la nouvelle offre") String dateLimite) {}
