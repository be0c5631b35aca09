package fr.centraleachat.courriel.domain;

import fr.centraleachat.common.CoursDuTemps;
import fr.centraleachat.common.Rythme;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the courriels that are due, every minute, each by one node. The call to the mail server is
 * between two transactions: none is held meanwhile, and what was begun is known.
 */
@Component
class LecteurDeCourriels {

    private final FileDEnvoi file;
    private final Facteur facteur;
    private final ReglagesDesCourriels reglages;
    private final CoursDuTemps cours;
    private final Clock horloge;

    LecteurDeCourriels(
            FileDEnvoi file,
            Facteur facteur,
            ReglagesDesCourriels reglages,
            CoursDuTemps cours,
            Clock horloge) {
        this.file = file;
        this.facteur = facteur;
        this.reglages = reglages;
        this.cours = cours;
        this.horloge = horloge;
    }

    @Scheduled(fixedDelayString = Rythme.MINUTE, initialDelayString = "PT25S")
    void lire() {
        // A mail server lives in real time, whatever the pace of the clock.
        file.declarerIncertains(horloge.instant().minus(reglages.selon(cours).silence()));
        // Those that are put off become due later than this instant: the loop ends.
        var echeance = horloge.instant();
        var issue = Issue.ENVOYE;
        while (issue != null && issue != Issue.SERVEUR_ABSENT && facteur.estEnService()) {
            issue = file.prendre(echeance).map(this::porter).orElse(null);
        }
    }

    private Issue porter(CourrielAPorter courriel) {
        var reponse = facteur.porter(courriel);
        var maintenant = horloge.instant();
        var suite = Suite.de(reponse.issue(), courriel.essais(), maintenant, reglages.selon(cours));
        file.conclure(courriel, reponse, suite, maintenant);
        return reponse.issue();
    }
}
