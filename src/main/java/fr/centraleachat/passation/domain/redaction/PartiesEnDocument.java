package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;
import java.util.List;

/** What a piece may say of who buys, and for whom. */
record PartiesEnDocument(
        @ChampDeModele("SIRET de l’acheteur") String siretAcheteur,
        @ChampDeModele("Chargé de la procédure") String charge,
        @ChampDeModele("Adhérents bénéficiaires") String beneficiaires,
        @ChampDeModele("Il y a plusieurs bénéficiaires") boolean plusieursBeneficiaires,
        @ChampDeModele("L’achat est fait par la centrale d’achat") boolean centrale,
        @ChampDeModele("L’achat est fait en groupement de commandes") boolean groupement,
        @ChampDeModele("Opérations confiées (commandes, exécution…)")
                List<OperationEnDocument> operations) {}
