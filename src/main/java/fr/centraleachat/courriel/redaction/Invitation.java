package fr.centraleachat.courriel.redaction;

import fr.centraleachat.courriel.domain.PieceJointe;
import fr.centraleachat.passation.SeanceConvoquee;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * The séance as an event of a calendar (RFC 5545). Its UID is that of the séance: a later
 * convocation updates the event and does not add one.
 */
@Component
class Invitation {

    private static final String TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";

    private final Clock horloge;

    Invitation(Clock horloge) {
        this.horloge = horloge;
    }

    PieceJointe pour(SeanceConvoquee convoquee, String acheteur) {
        var evenement = new VEvent(false);
        evenement.add(new Uid(convoquee.seance() + "@centrale-achat"));
        evenement.add(new DtStamp(horloge.instant()));
        evenement.add(new Sequence(convoquee.rang() - 1));
        evenement.add(new DtStart<>(convoquee.le()));
        evenement.add(new Summary("Commission d’appel d’offres, " + acheteur));
        evenement.add(new Description(description(convoquee)));
        var calendrier = new Calendar();
        calendrier.add(new ProdId("-//Centrale d’achat//Commission//FR"));
        calendrier.add(ImmutableVersion.VERSION_2_0);
        calendrier.add(ImmutableMethod.PUBLISH);
        calendrier.add(evenement);
        var texte = calendrier.toString();
        return new PieceJointe("seance.ics", TYPE, texte.getBytes(StandardCharsets.UTF_8));
    }

    private static String description(SeanceConvoquee convoquee) {
        return convoquee.modalite() + "\n" + TexteDeConvocation.ordreDuJour(convoquee.points());
    }
}
