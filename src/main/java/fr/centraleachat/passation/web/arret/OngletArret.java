package fr.centraleachat.passation.web.arret;

import fr.centraleachat.passation.domain.CoursDeProcedure;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.arret.Arret;
import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.arret.DemanderArret;
import fr.centraleachat.passation.domain.arret.Relances;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The arrêt of a procédure, for its page: {@code @ongletArret.pour(numero)} is the argument of the
 * fragments of {@code passation/arret}.
 */
@Component("ongletArret")
public class OngletArret {

    private final Procedures procedures;
    private final Arrets arrets;
    private final DemanderArret demander;
    private final Relances relances;
    private final ConstatsDeLArret constats;

    OngletArret(
            Procedures procedures,
            Arrets arrets,
            DemanderArret demander,
            Relances relances,
            ConstatsDeLArret constats) {
        this.procedures = procedures;
        this.arrets = arrets;
        this.demander = demander;
        this.relances = relances;
        this.constats = constats;
    }

    /**
     * @param raisons of the decision on the whole, null without one
     * @param ouvert what nobody has decided yet, else null; {@code demandeur} and {@code portee}
     *     say who asked, and for what
     * @param relanceePar number of the procédure that takes it up again, null when none does
     */
    public record Vue(
            String numero,
            CoursDeProcedure cours,
            String raisons,
            Arret ouvert,
            String demandeur,
            String portee,
            List<Lot> lotsArretes,
            boolean demandable,
            String relanceDe,
            String relanceePar,
            boolean relancable) {}

    @Transactional(readOnly = true)
    public Vue pour(String numero) {
        var procedure = procedures.exiger(numero);
        var ouvert = arrets.ouvert(numero);
        return new Vue(
                numero,
                procedure.cours(),
                arrets.pourTout(numero).map(Arret::texte).orElse(null),
                ouvert.orElse(null),
                ouvert.map(constats::demandeur).orElse(null),
                ouvert.map(constats::portee).orElse(null),
                procedures.lots(numero).stream().filter(l -> l.etat().estArrete()).toList(),
                demander.peutDemander(numero),
                procedure.relanceDe(),
                relances.relanceePar(numero).orElse(null),
                relances.peutRelancer(procedure));
    }
}
