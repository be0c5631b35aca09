package fr.centraleachat.recit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A procédure, the step where it is to stand, and what its kind leaves at each step. */
final class ProcedureSuivie {

    private final PasAPas pas;
    private final int rang;
    private final List<Map<String, Integer>> attendus;
    private final boolean temoin;
    private boolean ouverte;

    private ProcedureSuivie(
            PasAPas pas, int rang, List<Map<String, Integer>> attendus, boolean temoin) {
        this.pas = pas;
        this.rang = rang;
        this.attendus = attendus;
        this.temoin = temoin;
    }

    /** It goes to its end before any cut, and writes what is expected of the others. */
    static ProcedureSuivie temoin(PasAPas pas) {
        return new ProcedureSuivie(pas, pas.nombre(), new ArrayList<>(), true);
    }

    /** Another of the same kind. */
    ProcedureSuivie autre(PasAPas semblable, int ou) {
        return new ProcedureSuivie(semblable, ou, attendus, false);
    }

    PasAPas pas() {
        return pas;
    }

    int attentes() {
        return pas.attentesAvant(rang);
    }

    boolean estArrivee() {
        return pas.fait() == rang;
    }

    /** Until it stands where it is to, or time has to pass. */
    void avancer(Function<String, Map<String, Integer>> base) {
        if (!ouverte) {
            pas.ouvrir();
            ouverte = true;
            noter(base);
        }
        while (!estArrivee() && !pas.attendLeTemps()) {
            pas.avancerDUnPas();
            noter(base);
        }
    }

    void passerLAttente(Function<String, Map<String, Integer>> base) {
        pas.passerLAttente();
        noter(base);
    }

    private void noter(Function<String, Map<String, Integer>> base) {
        if (temoin) {
            attendus.add(base.apply(pas.conduite().numero()));
        }
    }

    void exiger(Map<String, Integer> faits) {
        pas.exiger(faits, attendus);
    }
}
