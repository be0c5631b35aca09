package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;
import java.util.List;

/** What the registre des dépôts and the procès-verbal d'ouverture may say. */
record RegistreEnDocument(
        EnTete enTete,
        @ChampDeModele("Il s’agit d’un tour de négociation") boolean negociation,
        @ChampDeModele("Numéro du tour") String tour,
        @ChampDeModele("Date limite de remise des offres") String dateLimite,
        @ChampDeModele("Date et heure de l’ouverture") String ouvertLe,
        @ChampDeModele("Agent qui a ouvert les plis") String ouvertPar,
        @ChampDeModele("Second agent, qui a contresigné") String contresignePar,
        @ChampDeModele("Incidents et copies de sauvegarde, ou « Néant »") String incidents,
        @ChampDeModele("Les plis sont remis au service") boolean remis,
        @ChampDeModele("Date et heure de la remise au service") String remisLe,
        @ChampDeModele("Nombre de plis reçus") String nombre,
        @ChampDeModele("Nombre de plis ouverts") String nombreOuverts,
        @ChampDeModele("Aucun pli n’a été reçu") boolean aucunPli,
        @ChampDeModele("Des plis sont hors délai") boolean desHorsDelai,
        @ChampDeModele("Des plis sont remplacés par un envoi postérieur") boolean desRemplaces,
        @ChampDeModele("Tous les plis, dans l’ordre d’arrivée") List<PliEnDocument> plis,
        @ChampDeModele("Les plis hors délai") List<PliEnDocument> plisHorsDelai,
        @ChampDeModele("Les plis remplacés") List<PliEnDocument> plisRemplaces,
        @ChampDeModele("Les offres ouvertes, par lot") List<LotOuvert> lots) {

    /** The offers that were opened on a lot. */
    record LotOuvert(
            @ChampDeModele("Numéro du lot") String lot,
            @ChampDeModele("Objet du lot") String objetDuLot,
            @ChampDeModele("Aucune offre sur ce lot") boolean sansOffre,
            @ChampDeModele("Offres ouvertes") List<OffreOuverte> offres) {}

    /** Who bid on a lot. */
    record OffreOuverte(
            @ChampDeModele("Numéro d’ordre du pli") String ordre,
            @ChampDeModele("Opérateur") String operateur,
            @ChampDeModele("SIRET") String siret,
            @ChampDeModele("Reçue le") String recuLe) {}
}
