package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.SourceDeVariables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The variables that steps done elsewhere, or under another version, would have written. */
@Component
class EtapesFaites {

    /** Asked late: a source may itself need the engine. */
    private final ObjectProvider<SourceDeVariables> sources;

    EtapesFaites(ObjectProvider<SourceDeVariables> sources) {
        this.sources = sources;
    }

    /** The later step wins, as when they are done one after the other. */
    Map<String, Object> variables(String processus, Routage routage, List<String> faites) {
        var variables = new HashMap<String, Object>();
        sources.stream()
                .filter(s -> s.processus().equals(processus))
                .forEach(s -> faites.forEach(f -> variables.putAll(s.apres(f, routage))));
        variables.replaceAll(Valeurs::simple);
        return variables;
    }
}
