package fr.centraleachat.catalogue.admission;

import fr.centraleachat.workflow.Routage;
import java.util.List;

/** What the use cases say to the process of an adhésion. */
public final class ProcessusDAdmission {

    public static final String CLE = "AdhesionAUnServiceCommun";
    static final String RETRAIT = "RetraitDeLAdhesion";
    private static final String CADRE = "CENTRALE";

    private ProcessusDAdmission() {}

    /** The équipes are those of the centrale, the other fonctions those of the adhérent. */
    static Routage routage(String numero, String adherent, String referent) {
        return new Routage(
                numero, CADRE, adherent, adherent, null, List.of(), null, null, referent, null,
                null, null);
    }
}
