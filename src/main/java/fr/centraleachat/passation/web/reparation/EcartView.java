package fr.centraleachat.passation.web.reparation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.centraleachat.workflow.EcartDeVersion;

/** What the latest version changes for a procédure, as programs read it. */
record EcartView(@JsonUnwrapped EcartDeVersion ecart, boolean migrable) {

    static EcartView de(EcartDeVersion ecart) {
        return new EcartView(ecart, ecart.estMigrable());
    }
}
