package fr.centraleachat.delai.statistique;

import java.util.Map;

/** How long the phases took in the procédures that are over. */
@FunctionalInterface
public interface MesuresDesPhases {

    /**
     * @param procedure MAPA, AOO
     * @param adherent that instructs, null for every one
     * @return by code of phase, all the visits of a procédure together, in calendar days; a phase
     *     that no procédure went through is absent
     */
    Map<String, Repartition> parPhase(String procedure, String adherent);
}
