package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.passation.domain.documents.EnTete;

/** What the AAPC, the RC and a CCAP may say. */
record PieceEnDocument(
        EnTete enTete,
        MarcheEnDocument marche,
        ClausesEnDocument clauses,
        ConsultationEnDocument consultation) {}
