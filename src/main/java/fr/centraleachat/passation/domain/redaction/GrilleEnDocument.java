package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;
import java.util.List;

/** What the offers for a lot are judged by. */
record GrilleEnDocument(
        @ChampDeModele("Lots jugés ainsi") String lotsJuges,
        @ChampDeModele("Critères et sous-critères") List<CritereEnDocument> criteres) {}
