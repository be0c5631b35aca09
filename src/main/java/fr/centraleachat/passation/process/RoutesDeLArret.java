package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.arret.Arret;
import fr.centraleachat.passation.domain.arret.ArretDuProcessus;
import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.arret.EtatDArret;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stops, after the answer of the élu; and whether there is a pli to go on with. */
@Component
class RoutesDeLArret implements RoutesDePhase {

    private final Arrets arrets;
    private final DecisionsDeLot decisions;
    private final ArretDuProcessus processus;

    RoutesDeLArret(Arrets arrets, DecisionsDeLot decisions, ArretDuProcessus processus) {
        this.arrets = arrets;
        this.decisions = decisions;
        this.processus = processus;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_OuvrirPlis", this::ouverture,
                "Task_DeciderArret", this::decision);
    }

    private Map<String, Object> ouverture(Routage routage) {
        return Map.of(Variables.PLI_A_ANALYSER, processus.aDesOffres(routage.numero()));
    }

    /** A lot that stops before its marché begins will have none. */
    private Map<String, Object> decision(Routage routage) {
        var arret = arrets.dernierDecide(routage.numero()).orElseThrow();
        var lots =
                decisions.attribuees(routage.numero()).stream()
                        .map(d -> d.decision().lot())
                        .toList();
        return Map.of(Variables.ARRET, portee(arret), Variables.LOTS_ATTRIBUES, lots);
    }

    private static String portee(Arret arret) {
        if (arret.etat() == EtatDArret.REFUSE) {
            return "REFUS";
        }
        return arret.porteSurTout() ? "TOUT" : "LOTS";
    }
}
