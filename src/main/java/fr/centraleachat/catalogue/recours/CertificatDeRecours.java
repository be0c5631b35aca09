package fr.centraleachat.catalogue.recours;

import fr.centraleachat.document.ChampDeModele;

/** What the certificate says of a recours. */
record CertificatDeRecours(
        @ChampDeModele("Numéro du recours") String numero,
        @ChampDeModele("Nom de l’adhérent") String adherent,
        @ChampDeModele("Référence du marché") String marche,
        @ChampDeModele("Objet du marché") String objet,
        @ChampDeModele("Titulaires du marché") String titulaires,
        @ChampDeModele("Date d’entrée dans le marché") String entree,
        @ChampDeModele("Dernier jour du marché") String terme,
        @ChampDeModele("Besoin estimé") String besoin,
        @ChampDeModele("Un quota est attribué") boolean avecQuota,
        @ChampDeModele("Quota attribué") String quota,
        @ChampDeModele("Actes confiés à la centrale") String actesDeLaCentrale,
        @ChampDeModele("Actes que l’adhérent garde") String actesDeLAdherent,
        @ChampDeModele("Date de la demande et de l’acceptation des conditions") String demande,
        @ChampDeModele("Date du certificat") String jour) {

    static final String DOCUMENT = "CERTIFICAT_RECOURS";
}
