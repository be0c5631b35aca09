package fr.centraleachat.workflow.engine;

import java.io.Serial;
import java.util.List;

/** The deployed models and the code do not fit: the application does not start. */
class CablageDefectueux extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    CablageDefectueux(List<String> fautes) {
        super("Câblage des modèles défectueux :\n - " + String.join("\n - ", fautes));
    }
}
