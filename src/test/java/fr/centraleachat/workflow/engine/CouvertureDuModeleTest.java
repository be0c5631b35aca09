package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The last test of a whole run: together, the others went through every element and every flow of
 * the model of passation. It says nothing when only some tests were asked for.
 */
@Order(Integer.MAX_VALUE)
class CouvertureDuModeleTest {

    @Test
    void goesThroughEveryElementAndEveryFlow() {
        assumeThat(System.getProperty("test")).isNull();
        assertThat(CheminsParcourus.elements()).isGreaterThan(200);
        assertThat(CheminsParcourus.oublies()).isEmpty();
    }
}
