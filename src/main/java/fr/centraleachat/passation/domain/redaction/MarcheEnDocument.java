package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;
import java.util.List;

/** What a piece may say of the contract that is bought: its lots, its form, its length. */
record MarcheEnDocument(
        PartiesEnDocument parties,
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
        @ChampDeModele("Lieu principal d’exécution") String lieu) {}
