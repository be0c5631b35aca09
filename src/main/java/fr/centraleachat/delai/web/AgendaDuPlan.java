package fr.centraleachat.delai.web;

import fr.centraleachat.delai.DateCalculee;
import fr.centraleachat.delai.retroplanning.Retroplanning;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** A plan as whole days of a calendar (RFC 5545): the same plan brought in twice adds nothing. */
@Component
class AgendaDuPlan {

    private final Clock horloge;

    AgendaDuPlan(Clock horloge) {
        this.horloge = horloge;
    }

    byte[] ecrire(Retroplanning plan) {
        var calendrier = new Calendar();
        calendrier.add(new ProdId("-//Centrale d’achat//Rétroplanning//FR"));
        calendrier.add(ImmutableVersion.VERSION_2_0);
        for (var phase : plan.phases()) {
            calendrier.add(
                    jour(
                            plan,
                            phase.code(),
                            "Au plus tard, début : " + phase.libelle(),
                            phase.debut()));
        }
        for (var jalon : plan.jalons()) {
            calendrier.add(
                    jour(plan, jalon.code(), "Au plus tard : " + jalon.libelle(), jalon.le()));
        }
        return calendrier.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent jour(Retroplanning plan, String code, String titre, DateCalculee date) {
        var evenement = new VEvent(false);
        evenement.add(new Uid(plan.notification() + "-" + code + "@centrale-achat"));
        evenement.add(new DtStamp(horloge.instant()));
        evenement.add(new DtStart<>(date.date()));
        evenement.add(new Summary(titre));
        evenement.add(new Description(date.regle() + " (" + date.article() + ")"));
        return evenement;
    }
}
