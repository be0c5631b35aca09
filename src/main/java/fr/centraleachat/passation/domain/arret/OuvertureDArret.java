package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.workflow.Moteur;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hands the question to the process, which opens Task_ProposerArret beside what runs. */
@Component
class OuvertureDArret {

    private static final String DEMANDE_ARRET = "DemandeArret";

    /** An earlier answer says nothing of this question. */
    private static final String ARRET = "arret";

    private static final String PAS_ENCORE = "";

    private final Moteur moteur;

    OuvertureDArret(Moteur moteur) {
        this.moteur = moteur;
    }

    void ouvrir(String numero) {
        moteur.ouvrir(DEMANDE_ARRET, numero, null, Map.of(ARRET, PAS_ENCORE));
    }
}
