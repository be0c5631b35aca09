package fr.centraleachat.pilotage.filtre;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.Phases;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.FamillesDAchat;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the filters may be, and what was chosen. */
@Component
public class ChoixDesFiltres {

    private final Organisation organisation;
    private final FamillesDAchat familles;
    private final Phases phases;
    private final AgentCourant agent;
    private final Clock horloge;

    ChoixDesFiltres(
            Organisation organisation,
            FamillesDAchat familles,
            Phases phases,
            AgentCourant agent,
            Clock horloge) {
        this.organisation = organisation;
        this.familles = familles;
        this.phases = phases;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** Names by code, the métropole first. */
    public Map<String, String> adherents() {
        return organisation.adherents().stream()
                .collect(
                        Collectors.toMap(
                                Adherent::code, Adherent::nom, (a, b) -> a, LinkedHashMap::new));
    }

    /** Those of which the caller may read the figures. */
    public Map<String, String> adherentsLisibles() {
        var lisibles = adherents();
        var portee = agent.portee();
        if (!portee.tout()) {
            lisibles.keySet().retainAll(portee.adherents());
        }
        return lisibles;
    }

    public Map<String, String> nomsDesFormes() {
        return Stream.of(Forme.values()).collect(Collectors.toMap(Forme::name, Forme::libelle));
    }

    public Forme[] formes() {
        return Forme.values();
    }

    public Map<String, String> familles() {
        return familles.libelles();
    }

    /** Short names by code, in order. */
    public Map<String, String> phases() {
        return phases.libelles();
    }

    /**
     * @throws DonneesRefusees with every fault
     */
    public Filtres lire(FiltresDemandes demandes) {
        return new LectureDesFiltres(YearMonth.now(horloge))
                .lire(demandes, adherents().keySet(), familles().keySet(), phases().keySet());
    }
}
