package fr.centraleachat.catalogue.web;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Habilitation;
import fr.centraleachat.organisation.Organisation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of what the pages of the catalogue show by its code. */
@Component
public class NomsDuCatalogue {

    private final Organisation organisation;
    private final AgentCourant agent;
    private final JdbcClient jdbc;

    NomsDuCatalogue(Organisation organisation, AgentCourant agent, JdbcClient jdbc) {
        this.organisation = organisation;
        this.agent = agent;
        this.jdbc = jdbc;
    }

    /** Its code when no adhérent has it. */
    public String adherent(String code) {
        return adherents().getOrDefault(code, code);
    }

    /** By code; the métropole first, then by name. */
    public Map<String, String> adherents() {
        return organisation.adherents().stream()
                .collect(
                        Collectors.toMap(
                                Adherent::code, Adherent::nom, (a, b) -> a, LinkedHashMap::new));
    }

    public Map<String, String> familles() {
        return jdbc
                .sql("select code, libelle from app.famille")
                .query((l, n) -> Map.entry(l.getString("code"), l.getString("libelle")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Codes of the adhérents for which the agent acts. */
    public List<String> adherentsDeLAgent() {
        return agent.habilitations().stream()
                .map(Habilitation::adherent)
                .distinct()
                .sorted()
                .toList();
    }
}
