package fr.centraleachat.pilotage.filtre;

/** The filters as they were asked, null or blank where nothing was. */
public record FiltresDemandes(
        String procedure, String adherent, String famille, String du, String au, String phase) {}
