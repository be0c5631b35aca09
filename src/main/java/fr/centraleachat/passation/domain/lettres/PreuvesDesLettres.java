package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.LettreReprise;
import fr.centraleachat.passation.domain.MessageDuDehors;
import fr.centraleachat.passation.domain.Remises;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import fr.centraleachat.passation.domain.marche.FinDeSuspension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Each letter has its proof; the last one of a series lets the process go on. */
@Component
public class PreuvesDesLettres {

    private final Envois envois;
    private final FinDeSuspension suspension;
    private final Remises remises;
    private final LettresNonRemises nonRemises;
    private final ApplicationEventPublisher evenements;

    PreuvesDesLettres(
            Envois envois,
            FinDeSuspension suspension,
            Remises remises,
            LettresNonRemises nonRemises,
            ApplicationEventPublisher evenements) {
        this.envois = envois;
        this.suspension = suspension;
        this.remises = remises;
        this.nonRemises = nonRemises;
        this.evenements = evenements;
    }

    /** It left another way than by the mail server, which must not send it any more. */
    public void constaterAutrement(Envoi envoi, PreuveDeLettre preuve) {
        if (envoi.courriel() != null) {
            evenements.publishEvent(new LettreReprise(envoi.id()));
        }
        constater(envoi, preuve);
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
        var numero = envoi.procedure();
        var serie = SerieDeLettres.de(envoi);
        if (serie.estAttendue()
                && nonRemises.toutesParties(numero, serie)
                && !nonRemises.etaitPartie(numero, serie)) {
            remises.remettreOuGarder(
                    new MessageDuDehors(
                            serie.message(),
                            numero,
                            serie.lot(),
                            null,
                            suspension.apres(numero, serie)));
        }
    }
}
