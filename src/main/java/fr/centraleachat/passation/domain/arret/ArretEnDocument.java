package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.document.ChampDeModele;
import fr.centraleachat.passation.domain.documents.EnTete;
import java.util.List;

/** What a déclaration sans suite, or of infructuosité, may say. */
record ArretEnDocument(
        EnTete enTete,
        @ChampDeModele("Déclarée « sans suite » ou « infructueuse »") String declaree,
        @ChampDeModele("La déclaration est un sans suite") boolean sansSuite,
        @ChampDeModele("La déclaration est une infructuosité") boolean infructueux,
        @ChampDeModele("Cause de l’infructuosité") String cause,
        @ChampDeModele("Toute la procédure s’arrête") boolean surTout,
        @ChampDeModele("Portée : toute la procédure, ou les lots") String portee,
        @ChampDeModele("Raisons communiquées aux participants") String raisons,
        @ChampDeModele("Suite envisagée") String suite,
        @ChampDeModele("L’élu a décidé l’arrêt") boolean decide,
        @ChampDeModele("L’arrêt n’est encore qu’un projet") boolean projet,
        @ChampDeModele("Date de la décision") String decideLe,
        @ChampDeModele("Élu qui a décidé") String decidePar,
        @ChampDeModele("Motif de la décision") String motifDeLaDecision,
        @ChampDeModele("Lots arrêtés") List<LotArrete> lots) {}
