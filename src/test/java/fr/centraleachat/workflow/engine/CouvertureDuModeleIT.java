package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

/**
 * After a whole run, in a virtual machine of its own: together, the others went through every
 * element and every flow of every model. It says nothing when only some tests were asked for.
 */
class CouvertureDuModeleIT {

    @Test
    void goesThroughEveryElementAndEveryFlow() {
        assumeThat(System.getProperty("test")).isNull();
        var chemins = CarnetDeChemins.deCetteExecution();
        assertThat(chemins.elements())
                .hasSizeGreaterThan(200)
                .contains("Task_ValiderDce", "Task_InstruireRecours");
        assertThat(chemins.oublies()).isEmpty();
    }
}
