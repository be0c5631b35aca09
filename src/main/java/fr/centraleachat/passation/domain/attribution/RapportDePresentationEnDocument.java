package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;
import java.util.List;

/** What the rapport de présentation may say (R2184-1 to R2184-4). */
record RapportDePresentationEnDocument(
        EnTete enTete,
        @ChampDeModele("Valeur du besoin") String valeur,
        @ChampDeModele("Des candidats sont exclus") boolean desExclus,
        @ChampDeModele("Candidats exclus") List<CandidatDuRapport> exclus,
        @ChampDeModele("Candidats sélectionnés") List<CandidatDuRapport> selectionnes,
        @ChampDeModele("Le marché n’est pas alloti") boolean nonAlloti,
        @ChampDeModele("Motif de l’absence d’allotissement") String motifNonAllotissement,
        @ChampDeModele("Il n’y a pas de clause sociale") boolean sansClauseSociale,
        @ChampDeModele("Motif de l’absence de clause sociale") String motifClauseSociale,
        @ChampDeModele("Des conflits d’intérêts ont été déclarés") boolean desConflits,
        @ChampDeModele("Conflits d’intérêts et mesures prises") List<ConflitDuRapport> conflits,
        @ChampDeModele("Lots") List<LotPresente> lots) {

    /** A candidate, and why it was admitted or not. */
    record CandidatDuRapport(
            @ChampDeModele("Opérateur") String operateur,
            @ChampDeModele("SIRET") String siret,
            @ChampDeModele("Lots") String lotsVises,
            @ChampDeModele("Motif") String motif) {}

    /** An analyst who declared an interest. */
    record ConflitDuRapport(
            @ChampDeModele("Agent") String agent, @ChampDeModele("Mesures") String mesures) {}

    /** What became of a lot. */
    record LotPresente(
            @ChampDeModele("Numéro du lot") String lot,
            @ChampDeModele("Objet du lot") String objetDuLot,
            @ChampDeModele("Décision") String decision,
            @ChampDeModele("Le lot est attribué") boolean attribue,
            @ChampDeModele("Titulaire") String titulaire,
            @ChampDeModele("Montant") String montant,
            @ChampDeModele("Motifs de la décision") String motifs,
            @ChampDeModele("Sous-traitance déclarée, ou « Aucune »") String sousTraitance,
            @ChampDeModele("Soumissionnaires écartés") List<SoumissionnaireEcarte> ecartes) {}

    /** An offer that is not retained. */
    record SoumissionnaireEcarte(
            @ChampDeModele("Opérateur") String operateur,
            @ChampDeModele("Rang") String rang,
            @ChampDeModele("Motif du rejet") String motif) {}
}
