package fr.centraleachat.pilotage.gantt;

import java.time.LocalDate;

/** How wide a month is drawn, and what the axis names. */
public enum Zoom {
    MOIS("Par mois", 1, 120),
    TRIMESTRE("Par trimestre", 3, 44);

    private final String libelle;
    private final int mois;
    private final int pixelsParMois;

    Zoom(String libelle, int mois, int pixelsParMois) {
        this.libelle = libelle;
        this.mois = mois;
        this.pixelsParMois = pixelsParMois;
    }

    public String libelle() {
        return libelle;
    }

    /** Months between two marks of the axis. */
    int mois() {
        return mois;
    }

    int pixelsParMois() {
        return pixelsParMois;
    }

    /** First day of the month, or of the quarter, of that day. */
    LocalDate debut(LocalDate jour) {
        int dans = (jour.getMonthValue() - 1) % mois;
        return jour.withDayOfMonth(1).minusMonths(dans);
    }
}
