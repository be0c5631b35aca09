package fr.centraleachat.passation.process;

import java.util.Map;

/** The variables that one step gives, from the domain's state. */
@FunctionalInterface
interface RegleDeRoute {

    /**
     * @param lot null outside {@code Marche}
     */
    Map<String, Object> variables(String numero, Integer lot);
}
