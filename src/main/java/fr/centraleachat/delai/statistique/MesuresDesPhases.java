package fr.centraleachat.delai.statistique;

import java.util.Map;

/** What the finished phases took, for what forecasts the next ones. */
@FunctionalInterface
public interface MesuresDesPhases {

    /**
     * @param procedure MAPA, AOO; null for all
     * @param adherent code of the adhérent that instructs; null for all
     * @return by code of phase, without those that were never finished
     */
    Map<String, Repartition> parPhase(String procedure, String adherent);
}
