package fr.centraleachat.document;

/** A version of a piece has come; heard in the transaction of the deposit. */
public record PieceDeposee(Piece piece) {}
