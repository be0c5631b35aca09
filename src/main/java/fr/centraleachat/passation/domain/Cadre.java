package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Libelle;

/** For whom the acheteur buys. */
public enum Cadre {
    @Libelle(
            value = "Besoins propres",
            suite = "L’acheteur adhère au service commun de la commande publique.")
    PROPRE,
    @Libelle(
            value = "Centrale d’achat",
            suite = "La métropole achète pour des adhérents de la centrale.")
    CENTRALE,
    @Libelle(
            value = "Groupement de commandes",
            suite = "L’acheteur est le coordonnateur désigné par la convention.")
    GROUPEMENT
}
