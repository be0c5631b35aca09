package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;

/** What an acte d’engagement may say: the marché of one lot. */
record EngagementEnDocument(
        EnTete enTete,
        MarcheEnDocument marche,
        ClausesEnDocument clauses,
        ConsultationEnDocument consultation,
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Code CPV du lot") String cpvDuLot,
        @ChampDeModele("Durée du lot") String dureeDuLot,
        @ChampDeModele("Lieu d’exécution du lot") String lieuDuLot) {}
