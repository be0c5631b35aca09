package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.ChampDeModele;
import java.util.List;

/** What the ordre du jour, the convocation and the procès-verbal of a séance may say. */
record SeanceEnDocument(
        @ChampDeModele("Acheteur") String acheteur,
        @ChampDeModele("Date et heure de la séance") String dateHeure,
        @ChampDeModele("Modalité de la séance") String modalite,
        @ChampDeModele("Jour où le document est écrit") String jour,
        @ChampDeModele("Délai de convocation du règlement intérieur") String delaiDeConvocation,
        @ChampDeModele("Les membres ont été convoqués") boolean convoquee,
        @ChampDeModele("Date et heure de la convocation") String convoqueLe,
        @ChampDeModele("Nombre de points") String nombreDePoints,
        @ChampDeModele("Seuls les points de l’affaire sont repris (extrait)") boolean extrait,
        @ChampDeModele("Membres de la commission") List<MembreEnDocument> membres,
        @ChampDeModele("Des membres se déportent") boolean desDeports,
        @ChampDeModele("Déports") List<DeportEnDocument> deports,
        DeroulementEnDocument deroulement,
        @ChampDeModele("Points de l’ordre du jour") List<PointEnDocument> points) {

    /** How a séance was held. */
    record DeroulementEnDocument(
            @ChampDeModele("La séance est close") boolean close,
            @ChampDeModele("Close le") String closeLe,
            @ChampDeModele("Close par") String closePar,
            @ChampDeModele("La séance s’est tenue à distance") boolean aDistance,
            @ChampDeModele("La séance s’est tenue par échanges écrits") boolean ecrite,
            @ChampDeModele("Début des échanges écrits") String debutDesEchanges,
            @ChampDeModele("Fin des échanges écrits") String finDesEchanges,
            @ChampDeModele("Comment la confidentialité a été assurée") String confidentialite,
            @ChampDeModele("Enregistrement et conservation des échanges") String enregistrement,
            @ChampDeModele("Des observations sont notées") boolean desDebats,
            @ChampDeModele("Débats et observations") String debats) {}

    /** A member and where they were. */
    record MembreEnDocument(
            @ChampDeModele("Nom") String nom,
            @ChampDeModele("Qualité") String qualite,
            @ChampDeModele("Voix délibérative ou consultative") String voix,
            @ChampDeModele("Présence") String presence,
            @ChampDeModele("Siège à la place de") String supplee,
            @ChampDeModele("Comment il a été identifié à distance") String identification,
            @ChampDeModele("Observations") String observations) {}

    /** A member who does not sit on some items. */
    record DeportEnDocument(
            @ChampDeModele("Membre") String membre,
            @ChampDeModele("Affaires") String affaires,
            @ChampDeModele("Motif") String motif) {}

    /** An item, its quorum and what was made of it. */
    record PointEnDocument(
            @ChampDeModele("Rang à l’ordre du jour") String ordre,
            @ChampDeModele("Numéro de la procédure") String numero,
            @ChampDeModele("Objet du marché") String objet,
            @ChampDeModele("Numéro du lot") String lot,
            @ChampDeModele("Objet du lot") String objetDuLot,
            @ChampDeModele("Il s’agit d’une seconde convocation") boolean secondeConvocation,
            @ChampDeModele("Nature de la convocation") String convocation,
            @ChampDeModele("Déports sur ce point") String deportes,
            @ChampDeModele("Voix présentes") String voixPresentes,
            @ChampDeModele("Voix requises") String voixRequises,
            @ChampDeModele("Le quorum est atteint") boolean quorumAtteint,
            @ChampDeModele("Le quorum n’est pas atteint") boolean sansQuorum,
            @ChampDeModele("Offres par rang") List<OffreEnDocument> offres,
            IssueEnDocument issue) {}

    /** An offer as the rapport d'analyse ranks it. */
    record OffreEnDocument(
            @ChampDeModele("Rang") String rang,
            @ChampDeModele("Opérateur") String operateur,
            @ChampDeModele("Points") String points,
            @ChampDeModele("Prix") String prix,
            @ChampDeModele("Motif de l’élimination") String elimination) {}

    /** What the commission made of an item. */
    record IssueEnDocument(
            @ChampDeModele("La commission a décidé") boolean decide,
            @ChampDeModele("La commission demande un complément") boolean complement,
            @ChampDeModele("Le point est reporté") boolean reporte,
            @ChampDeModele("Décision") String decision,
            @ChampDeModele("Motifs") String motifs,
            @ChampDeModele("Voix pour") String pour,
            @ChampDeModele("Voix contre") String contre,
            @ChampDeModele("Abstentions") String abstention) {}
}
