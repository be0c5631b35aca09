package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes who and when, for the messages: « Équipe marchés, le ven. 24 juillet 2026 à 11 h 05 ». */
@Component
class QuiEtQuand {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern(
                    "EEE d MMMM yyyy 'à' H\u00A0'h'\u00A0mm", Locale.FRANCE);

    private final Organisation organisation;
    private final Clock horloge;

    QuiEtQuand(Organisation organisation, Clock horloge) {
        this.organisation = organisation;
        this.horloge = horloge;
    }

    String nom(String identifiant) {
        return organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }

    String ecrire(String identifiant, Instant le) {
        return nom(identifiant) + ", le " + MOMENT.format(le.atZone(horloge.getZone()));
    }
}
