package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;

/** What the letter of a demand to a candidate may say. */
record DemandeEnDocument(
        EnTete enTete,
        @ChampDeModele("Candidat") String destinataire,
        @ChampDeModele("SIRET du candidat") String siret,
        @ChampDeModele("La demande porte sur un lot") boolean surUnLot,
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Nature de la demande") String nature,
        @ChampDeModele("C’est un complément de candidature") boolean complement,
        @ChampDeModele("C’est une précision sur l’offre") boolean precision,
        @ChampDeModele("C’est une régularisation de l’offre") boolean regularisation,
        @ChampDeModele("Ce qui est demandé") String demande,
        @ChampDeModele("À répondre avant le") String echeance) {}
