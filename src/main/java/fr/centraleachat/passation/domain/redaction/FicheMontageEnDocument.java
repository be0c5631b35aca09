package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;
import java.util.List;

/** What the fiche « montage concerté » may say. */
record FicheMontageEnDocument(
        EnTete enTete,
        MarcheEnDocument marche,
        ClausesEnDocument clauses,
        ConsultationEnDocument consultation,
        @ChampDeModele("Montant estimé, tous lots") String montantEstime,
        @ChampDeModele("Valeur du besoin") String valeurDuBesoin,
        @ChampDeModele("Budget alloué") String budget,
        @ChampDeModele("Le marché est innovant") boolean innovant,
        @ChampDeModele("Techniques d’achat") String techniques,
        @ChampDeModele("Modalités d’exécution") String modalites,
        @ChampDeModele("Considérations sociales") String social,
        @ChampDeModele("Considérations environnementales") String environnemental,
        @ChampDeModele("Montants par lot") List<MontantDeLot> montants,
        @ChampDeModele("Calendrier prévisionnel") List<EtapePrevue> calendrier) {}
