package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.ChampDeModele;

/** What the commission made of an item. */
record IssueEnDocument(
        @ChampDeModele("La commission a décidé") boolean decide,
        @ChampDeModele("La commission demande un complément") boolean complement,
        @ChampDeModele("Le point est reporté") boolean reporte,
        @ChampDeModele("Décision") String decision,
        @ChampDeModele("Motifs") String motifs,
        @ChampDeModele("Voix pour") String pour,
        @ChampDeModele("Voix contre") String contre,
        @ChampDeModele("Abstentions") String abstention) {}
