package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;
import java.util.List;

/** What the fiche « définition du besoin » may say: what is known when the need is put in form. */
record FicheEnDocument(
        EnTete enTete,
        @ChampDeModele("Référent du dossier au service instructeur") String referent,
        @ChampDeModele("Montant estimé du marché") String montantEstime,
        @ChampDeModele("Valeur du besoin") String valeurDuBesoin,
        @ChampDeModele("Notification souhaitée le") String notificationSouhaitee,
        @ChampDeModele("Adhérents bénéficiaires") String beneficiaires,
        @ChampDeModele("Un accord-cadre est souhaité") boolean accordCadre,
        @ChampDeModele("Maximum de l’accord-cadre") String maximum,
        @ChampDeModele("Durée de l’accord-cadre, en mois") String dureeMois,
        @ChampDeModele("Contexte, enjeux et résultats attendus") String contexte,
        @ChampDeModele("Base de l’estimation") String methodeEstimation,
        @ChampDeModele("Des entreprises ont été rencontrées") boolean sourcingFait,
        @ChampDeModele("Entreprises rencontrées et mesures prises") String sourcing,
        @ChampDeModele("Objectifs de développement durable") String developpementDurable,
        @ChampDeModele("Lots envisagés") List<LotEnvisageEnDocument> lots,
        @ChampDeModele("Critères envisagés") List<CritereEnDocument> criteres,
        @ChampDeModele("Crédits inscrits ou à inscrire") List<CreditEnDocument> credits) {

    /** A lot as the service sees it. */
    record LotEnvisageEnDocument(
            @ChampDeModele("Numéro du lot") String lot,
            @ChampDeModele("Objet du lot") String objetDuLot,
            @ChampDeModele("Montant estimé") String montantDuLot) {}

    /** A critère and its weight. */
    record CritereEnDocument(
            @ChampDeModele("Critère") String critere, @ChampDeModele("Poids") String poids) {}

    /** A budget line. */
    record CreditEnDocument(
            @ChampDeModele("Imputation") String imputation,
            @ChampDeModele("Exercice") String exercice,
            @ChampDeModele("Montant") String credit) {}
}
