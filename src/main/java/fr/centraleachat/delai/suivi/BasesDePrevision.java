package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.statistique.MesuresDesPhases;
import fr.centraleachat.delai.statistique.Repartition;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forecast of a procédure rests on: what its manager chose, the target by default. */
@Component
class BasesDePrevision {

    private final ChoixDeBaseRepository choix;
    private final MesuresDesPhases mesures;
    private final Parametres parametres;

    BasesDePrevision(ChoixDeBaseRepository choix, MesuresDesPhases mesures, Parametres parametres) {
        this.choix = choix;
        this.mesures = mesures;
        this.parametres = parametres;
    }

    BaseDePrevision de(SuiviDeProcedure suivi, LocalDate le) {
        return choix.enVigueur(suivi.numero())
                .filter(c -> c.base() == Base.MEDIANE)
                .map(c -> mediane(suivi, le))
                .orElse(BaseDePrevision.CIBLE);
    }

    private BaseDePrevision mediane(SuiviDeProcedure suivi, LocalDate le) {
        int minimum = parametres.entier("PREVISION_ECHANTILLON_MINIMAL", le);
        return BaseDePrevision.mediane(
                lesPlusProches(suivi.procedure(), suivi.adherent(), minimum), minimum);
    }

    /** Those of the adhérent where they are enough, else those of every adhérent. */
    Map<String, Repartition> lesPlusProches(String procedure, String adherent, int minimum) {
        Map<String, Repartition> toutes = new HashMap<>(mesures.parPhase(procedure, null));
        if (adherent != null) {
            mesures.parPhase(procedure, adherent).entrySet().stream()
                    .filter(mesure -> mesure.getValue().taille() >= minimum)
                    .forEach(mesure -> toutes.put(mesure.getKey(), mesure.getValue()));
        }
        return toutes;
    }
}
