package fr.centraleachat.tache.domain;

import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes who and when, for the messages. */
@Component
class QuiEtQuand {

    private final Organisation organisation;
    private final Formats formats;

    QuiEtQuand(Organisation organisation, Formats formats) {
        this.organisation = organisation;
        this.formats = formats;
    }

    String nom(String identifiant) {
        return organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }

    /** « Équipe marchés, Dijon Métropole, le ven. 24 juillet 2026 à 11 h 05 ». */
    String ecrire(String identifiant, Instant le) {
        return nom(identifiant) + ", le " + formats.dateHeure(le);
    }
}
