package fr.centraleachat.delai.suivi;

import java.time.LocalDate;

/** From a day to another, days of Europe/Paris; {@code fin} is the day on which the phase ends. */
public record Intervalle(LocalDate debut, LocalDate fin) {}
