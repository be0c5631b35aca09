package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;
import java.util.List;

/** What the rapport d'analyse des offres may say; empty where the analysis is still to do. */
record RapportEnDocument(
        EnTete enTete,
        @ChampDeModele("Date limite de remise des offres") String dateLimite,
        @ChampDeModele("Nombre de candidats") String nombre,
        @ChampDeModele("L’analyse est remise") boolean analyseRemise,
        @ChampDeModele("L’analyse est en cours") boolean analyseEnCours,
        @ChampDeModele("Conclusion du rapport") String conclusion,
        @ChampDeModele("Candidatures") List<CandidatureEnDocument> candidatures,
        @ChampDeModele("Des offres sont suspectées anormalement basses") boolean desSuspectees,
        @ChampDeModele("Offres suspectées") List<SuspecteeEnDocument> suspectees,
        @ChampDeModele("Lots") List<LotDuRapport> lots) {

    /** A candidature. */
    record CandidatureEnDocument(
            @ChampDeModele("Opérateur") String operateur,
            @ChampDeModele("SIRET") String siret,
            @ChampDeModele("Lots") String lotsVises,
            @ChampDeModele("Groupement") String groupement,
            @ChampDeModele("Recevable ou non") String recevable,
            @ChampDeModele("Motif") String motif) {}

    /** An offer whose price had to be justified. */
    record SuspecteeEnDocument(
            @ChampDeModele("Lot") String lot,
            @ChampDeModele("Opérateur") String operateur,
            @ChampDeModele("Justification reçue") String justification,
            @ChampDeModele("Conclusion") String issue,
            @ChampDeModele("Motif") String motif) {}

    /** The analysis of a lot. */
    record LotDuRapport(
            @ChampDeModele("Numéro du lot") String lot,
            @ChampDeModele("Objet du lot") String objetDuLot,
            @ChampDeModele("Aucune offre sur ce lot") boolean sansOffre,
            @ChampDeModele("Critères annoncés") List<CritereDuRapport> criteres,
            @ChampDeModele("Offres : qualification et prix") List<OffreDuRapport> offres,
            @ChampDeModele("Notes par critère") List<NoteDuRapport> notes,
            @ChampDeModele("Classement") List<RangDuRapport> classement,
            @ChampDeModele("Une proposition est faite") boolean propose,
            @ChampDeModele("Proposition") String proposition,
            @ChampDeModele("Motif de la proposition") String motifDeLaProposition) {}

    /** A critère, or a sous-critère. */
    record CritereDuRapport(
            @ChampDeModele("Critère ou sous-critère") String critere,
            @ChampDeModele("Points") String poids,
            @ChampDeModele("Méthode annoncée") String methode) {}

    /** An offer as it was received and qualified. */
    record OffreDuRapport(
            @ChampDeModele("Opérateur") String operateur,
            @ChampDeModele("Qualification") String qualification,
            @ChampDeModele("Prix") String prix,
            @ChampDeModele("Motif") String motif) {}

    /** A note and what justifies it. */
    record NoteDuRapport(
            @ChampDeModele("Opérateur") String operateur,
            @ChampDeModele("Critère") String critere,
            @ChampDeModele("Note") String note,
            @ChampDeModele("Appréciation") String appreciation) {}

    /** A place in the ranking, or why there is none. */
    record RangDuRapport(
            @ChampDeModele("Rang") String rang,
            @ChampDeModele("Opérateur") String operateur,
            @ChampDeModele("Points") String points,
            @ChampDeModele("Prix") String prix,
            @ChampDeModele("Motif de l’élimination, ou égalité") String motif) {}
}
