package fr.centraleachat.catalogue.finance;

import java.util.List;

/** The titles of a file and its first lines, as they are. */
record Apercu(List<String> titres, List<List<String>> lignes) {}
