package fr.centraleachat.catalogue.recours;

import fr.centraleachat.workflow.Routage;
import java.util.List;

/** What the use cases say to the process of a recours. */
public final class ProcessusDeRecours {

    public static final String CLE = "RecoursAUnMarche";
    static final String RETRAIT = "RetraitDuRecours";
    private static final String CADRE = "CENTRALE";

    private ProcessusDeRecours() {}

    /** DSF and élu are the adhérent's; the équipes are those of the centrale. */
    static Routage routage(String numero, DemandeDeRecours demande, DroitDeRecours droit) {
        var adherent = demande.adherent();
        return new Routage(
                numero,
                CADRE,
                adherent,
                adherent,
                null,
                List.of(),
                null,
                null,
                droit.referent(adherent),
                null,
                null,
                null);
    }
}
