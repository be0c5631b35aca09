package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;

/** What the letter to an attributaire may say. */
record RetenueEnDocument(
        EnTete enTete,
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Attributaire") String destinataire,
        @ChampDeModele("SIRET de l’attributaire") String siret,
        @ChampDeModele("Montant de l’offre retenue") String montant,
        @ChampDeModele("Une date de signature est annoncée") boolean signatureAnnoncee,
        @ChampDeModele("Date à compter de laquelle le marché peut être signé")
                String signaturePossible) {}
