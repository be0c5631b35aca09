package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.MessageDuDehors;
import fr.centraleachat.passation.domain.Remises;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import fr.centraleachat.passation.domain.marche.FinDeSuspension;
import org.springframework.stereotype.Component;

/** Each letter has its proof; the last one of a series lets the process go on. */
@Component
public class PreuvesDesLettres {

    private final Envois envois;
    private final FinDeSuspension suspension;
    private final Remises remises;

    PreuvesDesLettres(Envois envois, FinDeSuspension suspension, Remises remises) {
        this.envois = envois;
        this.suspension = suspension;
        this.remises = remises;
    }

    /** The caller holds the lock of the procédure: only one proof can be the last. */
    public void constater(Envoi envoi, PreuveDeLettre preuve) {
        envois.constaterLEnvoi(
                envoi,
                new PreuveDEnvoi(
                        preuve.envoyeLe(),
                        preuve.mode().name(),
                        preuve.reference(),
                        preuve.preuve()));
        var numero = envoi.procedure();
        var serie = SerieDeLettres.de(envoi);
        if (serie.estAttendue() && toutesParties(numero, serie)) {
            remises.remettreOuGarder(
                    new MessageDuDehors(
                            serie.message(),
                            numero,
                            serie.lot(),
                            null,
                            suspension.apres(numero, serie)));
        }
    }

    private boolean toutesParties(String numero, SerieDeLettres serie) {
        return envois.deLaProcedure(numero, GenreDEnvoi.LETTRE).stream()
                .filter(e -> SerieDeLettres.de(e).equals(serie))
                .allMatch(Envoi::estClos);
    }
}
