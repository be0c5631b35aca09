package fr.centraleachat.courriel.redaction;

import fr.centraleachat.delai.AlerteEnCours;
import fr.centraleachat.delai.AlertesEnCours;
import fr.centraleachat.tache.AlertesDesAgents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The alerts that are open, by agent. */
@Component
class AlertesDuJour {

    private final AlertesEnCours alertes;
    private final AlertesDesAgents agents;

    AlertesDuJour(AlertesEnCours alertes, AlertesDesAgents agents) {
        this.alertes = alertes;
        this.agents = agents;
    }

    Map<String, List<AlerteEnCours>> siennes() {
        return agents.parDestinataire(alertes.toutes());
    }

    /** Those whose last day is this one, and that the law sets. */
    Map<String, List<AlerteEnCours>> legalesDu(LocalDate jour) {
        return agents.parDestinataire(
                alertes.toutes().stream()
                        .filter(a -> a.estLegale() && a.limite().equals(jour))
                        .toList());
    }

    /** Those that went up from an instant on. */
    Map<String, List<AlerteEnCours>> remontees(Instant depuis) {
        return agents.parHierarchie(
                alertes.toutes().stream().filter(a -> monteeLe(a, depuis)).toList());
    }

    private static boolean monteeLe(AlerteEnCours alerte, Instant depuis) {
        var derniere =
                alerte.escaladeeEncoreLe() == null
                        ? alerte.escaladeeLe()
                        : alerte.escaladeeEncoreLe();
        return derniere != null && !derniere.isBefore(depuis);
    }
}
