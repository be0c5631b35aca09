package fr.centraleachat.delai.statistique;

import java.time.LocalDate;

/**
 * Which finished phases are counted. Null is all of them.
 *
 * @param procedure MAPA, AOO
 * @param adherent code of the adhérent that instructs
 * @param famille code of the famille d'achat
 * @param du first month, that of the end of the phase in Europe/Paris; any of its days
 * @param au last month, whole
 */
public record FiltreDeStatistiques(
        String procedure, String adherent, String famille, LocalDate du, LocalDate au) {

    public FiltreDeStatistiques {
        du = du == null ? null : du.withDayOfMonth(1);
        au = au == null ? null : au.withDayOfMonth(1);
    }

    public static FiltreDeStatistiques tout() {
        return new FiltreDeStatistiques(null, null, null, null, null);
    }

    public FiltreDeStatistiques sansAdherent() {
        return new FiltreDeStatistiques(procedure, null, famille, du, au);
    }
}
