package fr.centraleachat.passation.domain;

import fr.centraleachat.workflow.Moteur;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Each letter has its proof; the last one lets the process go on. */
@Component
class PreuvesDesLettres {

    private static final String LETTRES_ENVOYEES = "LettresEnvoyees";

    private final Envois envois;
    private final Moteur moteur;

    PreuvesDesLettres(Envois envois, Moteur moteur) {
        this.envois = envois;
        this.moteur = moteur;
    }

    /** The caller holds the lock of the procédure: only one proof can be the last. */
    void constater(Envoi envoi, PreuveDeLettre preuve) {
        envois.constaterLEnvoi(
                envoi,
                new PreuveDEnvoi(
                        preuve.envoyeLe(),
                        preuve.mode().name(),
                        preuve.reference(),
                        preuve.preuve()));
        var serie = SerieDeLettres.de(envoi);
        if (estPartie(envoi.procedure(), serie)) {
            remises.XXX
        }
    }
}
