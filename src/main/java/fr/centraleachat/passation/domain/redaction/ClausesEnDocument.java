package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** What a piece may say of prices, payment and conditions of execution. */
record ClausesEnDocument(
        @ChampDeModele("CCAG de référence") String ccag,
        @ChampDeModele("Le marché se réfère à un CCAG") boolean avecCcag,
        @ChampDeModele("Le marché ne se réfère à aucun CCAG") boolean sansCcag,
        @ChampDeModele("Forme du prix") String formeDuPrix,
        @ChampDeModele("Des prix sont unitaires") boolean unitaire,
        @ChampDeModele("Des prix sont forfaitaires") boolean forfaitaire,
        @ChampDeModele("Types de prix") String typesDePrix,
        @ChampDeModele("Les prix sont fermes") boolean ferme,
        @ChampDeModele("Les prix sont fermes et actualisables") boolean actualisable,
        @ChampDeModele("Les prix sont révisables") boolean revisable,
        @ChampDeModele("Les prix sont provisoires") boolean provisoire,
        PaiementEnDocument paiement,
        @ChampDeModele("Une clause sociale est prévue") boolean clauseSociale,
        @ChampDeModele("Aucune clause sociale n’est prévue") boolean sansClauseSociale,
        @ChampDeModele("Texte de la clause sociale") String texteSocial,
        @ChampDeModele("Motif de l’absence de clause sociale") String motifSansClauseSociale,
        @ChampDeModele("Conditions d’exécution environnementales") String environnement) {}
