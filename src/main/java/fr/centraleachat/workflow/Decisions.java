package fr.centraleachat.workflow;

import java.util.List;
import java.util.Map;

/** The decision tables. */
public interface Decisions {

    /** The outputs of the rules that match, in the order of the table. */
    List<Map<String, Object>> evaluer(String decision, Map<String, Object> variables);
}
