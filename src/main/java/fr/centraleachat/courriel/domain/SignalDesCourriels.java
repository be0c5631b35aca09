package fr.centraleachat.courriel.domain;

import fr.centraleachat.common.SignalDAdministration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the administrator of the courriels that failed for good, until each is settled. */
@Component
class SignalDesCourriels implements SignalDAdministration {

    private final Courriels courriels;

    SignalDesCourriels(Courriels courriels) {
        this.courriels = courriels;
    }

    @Override
    public Optional<Signal> courant() {
        int nombre = courriels.aReprendre();
        if (nombre == 0) {
            return Optional.empty();
        }
        var texte =
                nombre == 1
                        ? "Un courriel n’est pas parti, ou son envoi est incertain."
                        : nombre + " courriels ne sont pas partis, ou leur envoi est incertain.";
        return Optional.of(new Signal(nombre, texte, "/administration/courriels"));
    }
}
