package fr.centraleachat.delai;

import java.time.LocalDate;

/** The tasks open in this phase are now due on another day. Published in the same transaction. */
public record EcheanceDeplacee(String numero, String phase, LocalDate echeance) {}
