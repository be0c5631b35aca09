package fr.centraleachat.delai.suivi;

import java.time.LocalDate;

/** When a phase that is not over should begin and end, and what that rests on. */
record PhasePrevue(LocalDate debut, LocalDate fin, Hypothese hypothese) {}
