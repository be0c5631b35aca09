package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** A critère, or one of its parts. */
record CritereEnDocument(
        @ChampDeModele("Critère ou sous-critère") String critere,
        @ChampDeModele("Poids") String poids,
        @ChampDeModele("Méthode de notation") String methode) {}
