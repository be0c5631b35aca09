package fr.centraleachat.common.web;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** What nobody expected: logged with its stack, told with a number that finds it in the log. */
@Component
class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /**
     * @param cause null when the container kept it
     */
    ProblemDetail ouvrir(Throwable cause, String adresse) {
        var numero = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {} on {}", numero, adresse, cause);
        var probleme = GenreDErreur.PANNE.probleme();
        probleme.setProperty("incident", numero);
        return probleme;
    }

    /** The client went away, or a file broke half-way: nothing more can be said to it. */
    void noterUneReponseInterrompue(Exception e) {
        LOG.warn("Answer interrupted: {}", e.toString());
    }
}
