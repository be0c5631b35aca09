package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;
import java.util.List;

/** What a piece may say of the contract that is bought: its lots, its form, its length. */
record MarcheEnDocument(
        @ChampDeModele("SIRET de l’acheteur") String siretAcheteur,
        @ChampDeModele("Chargé de la procédure") String charge,
        @ChampDeModele("Adhérents bénéficiaires") String beneficiaires,
        @ChampDeModele("Il y a plusieurs bénéficiaires") boolean plusieursBeneficiaires,
        @ChampDeModele("L’achat est fait par la centrale d’achat") boolean centrale,
        @ChampDeModele("L’achat est fait en groupement de commandes") boolean groupement,
        @ChampDeModele("Opérations confiées (commandes, exécution…)")
                List<OperationEnDocument> operations,
        @ChampDeModele("Le marché est alloti") boolean alloti,
        @ChampDeModele("Le marché n’a qu’un lot") boolean nonAlloti,
        @ChampDeModele("Nombre de lots") String nombreDeLots,
        @ChampDeModele("Motif de l’absence d’allotissement") String motifNonAllotissement,
        @ChampDeModele("Lots") List<LotEnDocument> lots,
        @ChampDeModele("C’est un accord-cadre") boolean accordCadre,
        @ChampDeModele("Ce n’est pas un accord-cadre") boolean marcheOrdinaire,
        @ChampDeModele("L’accord-cadre s’exécute par bons de commande") boolean bonsDeCommande,
        @ChampDeModele("L’accord-cadre s’exécute par marchés subséquents")
                boolean marchesSubsequents,
        @ChampDeModele("Maximum de l’accord-cadre") String maximum,
        @ChampDeModele("Minimum et maximum par lot et par période") List<BorneEnDocument> bornes,
        @ChampDeModele("Nombre maximal de titulaires par lot") String titulaires,
        @ChampDeModele("L’accord-cadre a plusieurs titulaires par lot") boolean multiattributaire,
        @ChampDeModele("Règle d’attribution des commandes") String regleDesCommandes,
        @ChampDeModele("Le marché a des tranches") boolean aTranches,
        @ChampDeModele("Tranches") List<TrancheEnDocument> tranches,
        @ChampDeModele("Durée totale") String duree,
        @ChampDeModele("Le marché est reconductible") boolean reconductible,
        @ChampDeModele("Reconductions") List<ReconductionEnDocument> reconductions,
        @ChampDeModele("Lieu principal d’exécution") String lieu) {

    /** A lot as the candidates see it: what it should cost is not theirs to know. */
    record LotEnDocument(
            @ChampDeModele("Numéro du lot") String lot,
            @ChampDeModele("Objet du lot") String objetDuLot,
            @ChampDeModele("Code CPV du lot") String cpvDuLot,
            @ChampDeModele("Durée du lot") String dureeDuLot,
            @ChampDeModele("Lieu d’exécution du lot") String lieuDuLot) {}

    /** Least and most of a lot in a period. */
    record BorneEnDocument(
            @ChampDeModele("Lot") String lot,
            @ChampDeModele("Période") String periode,
            @ChampDeModele("Minimum") String minimumDuLot,
            @ChampDeModele("Maximum") String maximumDuLot) {}

    /** A part that is sure or optional. */
    record TrancheEnDocument(
            @ChampDeModele("Numéro de la tranche") String tranche,
            @ChampDeModele("Ferme ou optionnelle") String genre,
            @ChampDeModele("Objet de la tranche") String objetDeTranche) {}

    /** One more period. */
    record ReconductionEnDocument(
            @ChampDeModele("Numéro de la reconduction") String reconduction,
            @ChampDeModele("Durée de la reconduction") String dureeReconduction,
            @ChampDeModele("Préavis de non-reconduction") String preavis) {}

    /** Who does what. */
    record OperationEnDocument(
            @ChampDeModele("Opération") String operation,
            @ChampDeModele("Responsable de l’opération") String responsable) {}
}
