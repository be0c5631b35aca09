package fr.centraleachat.passation.web.cao;

/** A lot that no agenda has. */
record LotPret(String procedure, String objet, int lot, String objetDuLot) {}
