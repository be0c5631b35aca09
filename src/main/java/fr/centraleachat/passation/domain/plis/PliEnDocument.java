package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.document.ChampDeModele;

/** A line of the register as a document shows it. */
record PliEnDocument(
        @ChampDeModele("Numéro d’ordre d’arrivée") String ordre,
        @ChampDeModele("Date et heure de réception, à la seconde") String recuLe,
        @ChampDeModele("Qui donne cette heure") String source,
        @ChampDeModele("Opérateur, ou mandataire du groupement") String operateur,
        @ChampDeModele("SIRET") String siret,
        @ChampDeModele("Lots") String lots,
        @ChampDeModele("Taille") String taille,
        @ChampDeModele("Empreinte SHA-256 de chaque fichier") String empreinte,
        @ChampDeModele("Ouvert, remplacé, hors délai") String etat) {}
