package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lots of a procédure, by their number and their objet. */
@Component
public class ChoixDeLots {

    private final Procedures procedures;

    ChoixDeLots(Procedures procedures) {
        this.procedures = procedures;
    }

    public List<Choix> de(String numero) {
        return choix(procedures.lots(numero).stream());
    }

    /** Those that run, without a signed marché. */
    public List<Choix> aArreter(String numero) {
        return choix(procedures.lotsEnLice(numero).stream().filter(l -> !l.etat().estConclu()));
    }

    /** Those whose marché took effect. */
    public List<Choix> notifies(String numero) {
        return choix(procedures.lots(numero).stream().filter(l -> l.etat() == EtatDeLot.NOTIFIE));
    }

    private static List<Choix> choix(Stream<Lot> lots) {
        return lots.map(l -> new Choix("" + l.numero(), "Lot " + l.numero() + " : " + l.objet()))
                .toList();
    }
}
