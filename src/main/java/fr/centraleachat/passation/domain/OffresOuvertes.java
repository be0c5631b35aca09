package fr.centraleachat.passation.domain;

import java.util.List;
import java.util.Map;

/** What the opening of the plis hands to the analysis. */
public interface OffresOuvertes {

    /** Name of each operator whose pli was opened, by SIRET, in the order of arrival. */
    Map<String, String> operateurs(String numero);

    /** Lots on which an operator bid. */
    List<Integer> lots(String numero, String operateur);
}
