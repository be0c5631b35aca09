package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;

/** What a lettre de rejet may say (R2181-1 to R2181-4). */
record RejetEnDocument(
        EnTete enTete,
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Candidat") String destinataire,
        @ChampDeModele("SIRET du candidat") String siret,
        @ChampDeModele("La candidature est rejetée") boolean candidature,
        @ChampDeModele("L’offre est rejetée") boolean offre,
        @ChampDeModele("Motif du rejet") String motifRejet,
        @ChampDeModele("L’offre a été classée") boolean classee,
        @ChampDeModele("Rang de l’offre") String rang,
        @ChampDeModele("Note totale sur 100") String note,
        @ChampDeModele("Un attributaire est désigné") boolean attribue,
        @ChampDeModele("Nom de l’attributaire") String attributaire,
        @ChampDeModele("Motifs du choix de son offre") String motifsChoix,
        @ChampDeModele("Une date de signature est annoncée") boolean signatureAnnoncee,
        @ChampDeModele("Date à compter de laquelle le marché peut être signé")
                String signaturePossible,
        @ChampDeModele("Elle remplace une lettre déjà envoyée") boolean remplace,
        @ChampDeModele("Jours pour répondre à une demande de précisions") String joursDeReponse,
        @ChampDeModele("Mois du recours en contestation de la validité") String moisDeRecours) {}
