package fr.centraleachat.workflow;

import java.util.List;

/**
 * What a module asks of the deployed models before the application starts. Every bean of this type
 * is asked; a single fault refuses the start with the list of all of them.
 */
@FunctionalInterface
public interface ControleDuCablage {

    /**
     * @param etapes the user tasks of every deployed version of every process
     * @return one sentence a fault, naming process, version and step; empty when all is well
     */
    List<String> fautes(List<EtapeDuModele> etapes);

    /**
     * For a module that must also see the activités done without a user task.
     *
     * @param activites start events, service tasks and catch events that carry a RACI code
     */
    default List<String> fautes(List<EtapeDuModele> etapes, List<ActiviteDuModele> activites) {
        return fautes(etapes);
    }
}
