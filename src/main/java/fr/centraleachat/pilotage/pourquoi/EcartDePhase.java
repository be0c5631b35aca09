package fr.centraleachat.pilotage.pourquoi;

import fr.centraleachat.delai.statistique.Comparaison.PhaseComparee;
import fr.centraleachat.pilotage.chiffres.Echelle;
import java.util.Optional;

/**
 * A phase of one adhérent beside that of all.
 *
 * @param court its short name
 * @param lisible enough are counted on both sides
 * @param siens place of their median on the drawing, null unless it is readable; then that of all
 * @param enCause null when nobody is, or when it is not readable
 */
public record EcartDePhase(
        PhaseComparee chiffres,
        String court,
        boolean lisible,
        String siens,
        String deTous,
        DetenteurEnCause enCause) {

    static EcartDePhase de(
            PhaseComparee phase,
            String court,
            Echelle echelle,
            int minimum,
            Optional<DetenteurEnCause> enCause) {
        return estLisible(phase, minimum)
                ? new EcartDePhase(
                        phase,
                        court,
                        true,
                        echelle.pourcent(phase.mediane()),
                        echelle.pourcent(phase.medianeDeTous()),
                        enCause.orElse(null))
                : new EcartDePhase(phase, court, false, null, null, null);
    }

    static boolean estLisible(PhaseComparee phase, int minimum) {
        return Math.min(phase.nombre(), phase.nombreDeTous()) >= Math.max(1, minimum);
    }

    /** Days more than all, 0 when it cannot be told. */
    public double ecart() {
        return lisible ? chiffres.ecart() : 0;
    }
}
