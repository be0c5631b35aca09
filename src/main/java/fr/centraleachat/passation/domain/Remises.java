package fr.centraleachat.passation.domain;

import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands what comes from outside to the process, at once or when the process waits for it. */
@Component
@Transactional
public class Remises {

    private final RemiseRepository remises;
    private final Moteur moteur;
    private final Clock horloge;

    Remises(RemiseRepository remises, Moteur moteur, Clock horloge) {
        this.remises = remises;
        this.moteur = moteur;
        this.horloge = horloge;
    }

    /**
     * The fact itself is the caller's to record beforehand.
     *
     * @return false when the process does not wait for it yet: it is kept
     */
    public boolean remettreOuGarder(MessageDuDehors message) {
        if (attend(message)) {
            remettre(message);
            return true;
        }
        garder(message);
        return false;
    }

    /** For the next time that the process waits for it. */
    public void garder(MessageDuDehors message) {
        remises.save(new Remise(message, horloge.instant()));
    }

    /** Hands over what was kept for a procédure and is now waited for. */
    void reprendre(String numero) {
        for (var remise : remises.enAttente(numero)) {
            if (attend(remise.message())) {
                remettre(remise.message());
                remise.remettre(horloge.instant());
            }
        }
    }

    void abandonner(String numero) {
        remises.enAttente(numero).forEach(r -> r.abandonner(horloge.instant()));
    }

    private boolean attend(MessageDuDehors message) {
        return moteur.attend(message.nom(), message.numero(), message.lot());
    }

    private void remettre(MessageDuDehors m) {
        if (m.sujet() == null) {
            moteur.remettre(m.nom(), m.numero(), m.lot(), m.variables());
        } else {
            moteur.ouvrir(m.nom(), m.numero(), m.sujet(), m.variables());
        }
    }
}
