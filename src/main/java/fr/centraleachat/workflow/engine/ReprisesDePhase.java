package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.Routage;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;

/** Moves a process to the start of a phase, or starts it there. */
@Component
class ReprisesDePhase {

    private final RuntimeService runtime;
    private final Positions positions;
    private final ModelesBpmn modeles;
    private final EtapesFaites etapes;

    ReprisesDePhase(
            RuntimeService runtime, Positions positions, ModelesBpmn modeles, EtapesFaites etapes) {
        this.runtime = runtime;
        this.positions = positions;
        this.modeles = modeles;
        this.etapes = etapes;
    }

    /** What is left is closed before the phase opens: the clocks never run twice. */
    void reprendre(String numero, String phase) {
        var racine = positions.racine(numero);
        var sousProcessus = modeles.sousProcessus(racine.getProcessDefinitionId(), phase);
        var modification = runtime.createProcessInstanceModification(racine.getId());
        quitter(racine, modification);
        CommandesDuMoteur.sansConflit(
                () -> {
                    modification.startBeforeActivity(sousProcessus).execute();
                    return null;
                });
    }

    private void quitter(ActivityInstance racine, ProcessInstanceModificationBuilder acte) {
        Stream.of(racine.getChildActivityInstances())
                .filter(a -> !aTouteHeure(a))
                .forEach(a -> acte.cancelActivityInstance(a.getId()));
        Stream.of(racine.getChildTransitionInstances())
                .forEach(t -> acte.cancelTransitionInstance(t.getId()));
    }

    private boolean aTouteHeure(ActivityInstance instance) {
        return modeles.estATouteHeure(instance.getProcessDefinitionId(), instance.getActivityId());
    }

    void ouvrir(String processus, Routage routage, String phase, List<String> faites) {
        var definition = modeles.derniere(processus).getId();
        runtime.createProcessInstanceById(definition)
                .businessKey(routage.numero())
                .setVariables(Routages.variables(routage))
                .setVariables(etapes.variables(processus, routage, faites))
                .startBeforeActivity(modeles.sousProcessus(definition, phase))
                .execute();
    }
}
