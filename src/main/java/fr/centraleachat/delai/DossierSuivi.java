package fr.centraleachat.delai;

import java.time.LocalDate;

/**
 * A procédure whose phases are timed.
 *
 * @param procedure MAPA, AOO
 * @param adherent code of the adhérent that instructs: whose need it is
 * @param famille code of the famille d'achat
 * @param depart first day
 */
public record DossierSuivi(
        String numero, String procedure, String adherent, String famille, LocalDate depart) {}
