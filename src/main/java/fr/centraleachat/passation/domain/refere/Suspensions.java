package fr.centraleachat.passation.domain.refere;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the référés of a procédure forbid now. */
@Component
public class Suspensions {

    private final SuspensionRepository suspensions;
    private final Formats formats;

    Suspensions(SuspensionRepository suspensions, Formats formats) {
        this.suspensions = suspensions;
        this.formats = formats;
    }

    /** Oldest first, those that ended included. */
    public List<Suspension> deLaProcedure(String numero) {
        return suspensions.findByProcedureOrderByDeclareeLe(numero);
    }

    public List<Suspension> pendantes(String numero) {
        return deLaProcedure(numero).stream().filter(Suspension::estPendante).toList();
    }

    /**
     * Garde 21 (CJA L551-4): nothing is signed nor notified while a référé is pending on the lot.
     *
     * @throws EtatIncompatible with the oldest one
     */
    public void exigerAucune(String numero, int lot) {
        pendantes(numero).stream()
                .filter(s -> s.concerne(lot))
                .findFirst()
                .ifPresent(
                        s -> {
                            throw new EtatIncompatible(
                                    "Le référé "
                                            + s.reference()
                                            + " est pendant depuis le "
                                            + formats.jour(s.depuis())
                                            + " : le marché du lot "
                                            + lot
                                            + " n’est ni signé ni notifié avant que la décision du"
                                            + " juge soit notifiée et la reprise enregistrée.",
                                    "CJA L551-4");
                        });
    }
}
