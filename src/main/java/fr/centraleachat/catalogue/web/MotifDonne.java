package fr.centraleachat.catalogue.web;

/** Why an order is taken back, or a proposal refused. */
record MotifDonne(String motif) {}
