package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;
import java.util.List;

/** What the fiche projet de marché may say, from the saisine on. */
record FicheProjetEnDocument(
        EnTete enTete,
        @ChampDeModele("Référent du dossier au service instructeur") String referent,
        @ChampDeModele("Cadre de l’achat") String cadre,
        @ChampDeModele("Adhérents bénéficiaires") String beneficiaires,
        @ChampDeModele("Montant estimé du marché") String montantEstime,
        @ChampDeModele("Valeur du besoin") String valeurDuBesoin,
        @ChampDeModele("Notification souhaitée le") String notificationSouhaitee,
        @ChampDeModele("La procédure relance celle-ci") String relanceDe,
        @ChampDeModele("C’est une relance") boolean relance,
        @ChampDeModele("Contexte, enjeux et résultats attendus") String contexte,
        @ChampDeModele("Base de l’estimation") String methodeEstimation,
        @ChampDeModele("Des entreprises ont été rencontrées") boolean sourcingFait,
        @ChampDeModele("Entreprises rencontrées et mesures prises") String sourcing,
        @ChampDeModele("Crédits inscrits ou à inscrire") List<CreditDuProjet> credits,
        @ChampDeModele("Lots") List<LotDuProjet> lots) {}
