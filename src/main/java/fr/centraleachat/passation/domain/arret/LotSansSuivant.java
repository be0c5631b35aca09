package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.Procedures;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A lot whose attributaire defaulted after the letters, and whom nobody follows: what its
 * candidates were told is no longer so.
 */
@Component
public class LotSansSuivant {

    private final Procedures procedures;
    private final InformationDesParticipants information;

    LotSansSuivant(Procedures procedures, InformationDesParticipants information) {
        this.procedures = procedures;
        this.information = information;
    }

    /** Nothing when somebody follows, nor when no lot is left: the process stops and tells all. */
    public void informer(String numero, int lot) {
        if (procedures.lot(numero, lot).etat().estArrete()
                && !procedures.lotsEnLice(numero).isEmpty()) {
            information.preparer(numero, List.of(lot));
        }
    }
}
