package fr.centraleachat.tache.alerte;

import fr.centraleachat.delai.AlerteEnCours;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Concerne;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.tache.AlertesDesAgents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class Destinataires implements AlertesDesAgents {

    private final Porteurs porteurs;
    private final Personnes personnes;

    Destinataires(Porteurs porteurs, Personnes personnes) {
        this.porteurs = porteurs;
        this.personnes = personnes;
    }

    @Override
    public Map<String, List<AlerteEnCours>> parDestinataire(Collection<AlerteEnCours> alertes) {
        return parAgent(alertes, (alerte, les) -> les.stream().flatMap(this::agents));
    }

    @Override
    public Map<String, List<AlerteEnCours>> parHierarchie(Collection<AlerteEnCours> alertes) {
        return parAgent(alertes, this::hierarchie);
    }

    private Map<String, List<AlerteEnCours>> parAgent(
            Collection<AlerteEnCours> alertes,
            BiFunction<AlerteEnCours, List<Porteur>, Stream<String>> agents) {
        var siens = porteurs.de(alertes);
        var parAgent = new LinkedHashMap<String, List<AlerteEnCours>>();
        for (var alerte : alertes) {
            agents.apply(alerte, siens.get(alerte))
                    .distinct()
                    .forEach(a -> parAgent.computeIfAbsent(a, l -> new ArrayList<>()).add(alerte));
        }
        return parAgent;
    }

    private Stream<String> agents(Porteur porteur) {
        var c = porteur.concerne();
        var enMain = porteur.enMain();
        return personnes
                .de(c.fonction(), c.adherent(), c.service(), enMain == null ? c.agent() : enMain)
                .stream();
    }

    /** Above the responsables; above the actors where they answer for it themselves. */
    private Stream<String> hierarchie(AlerteEnCours alerte, List<Porteur> les) {
        var responsables = les.stream().anyMatch(p -> p.concerne().lettre() == Lettre.R);
        var directions =
                les.stream()
                        .map(Porteur::concerne)
                        .filter(c -> !responsables || c.lettre() == Lettre.R)
                        .flatMap(this::direction);
        return alerte.escaladeeEncoreLe() == null
                ? directions
                : Stream.concat(directions, pilotes());
    }

    private Stream<String> direction(Concerne concerne) {
        if (concerne.fonction().estMutualisee()) {
            return pilotes();
        }
        return personnes.de(Fonction.DGS, concerne.adherent(), null, null).stream();
    }

    private Stream<String> pilotes() {
        return personnes.de(Fonction.PILOTE, Adherent.METROPOLE, null, null).stream();
    }
}
