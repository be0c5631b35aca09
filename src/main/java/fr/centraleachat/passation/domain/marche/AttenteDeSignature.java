package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a procédure waits for when its letters have left and the law forbids to sign yet. */
@Component
public class AttenteDeSignature {

    private final Procedures procedures;
    private final DelaiDeSuspension suspension;
    private final Formats formats;
    private final Clock horloge;

    AttenteDeSignature(
            Procedures procedures, DelaiDeSuspension suspension, Formats formats, Clock horloge) {
        this.procedures = procedures;
        this.suspension = suspension;
        this.formats = formats;
        this.horloge = horloge;
    }

    /** In a sentence; empty when nothing is suspended. */
    public Optional<String> phrase(String numero) {
        var procedure = procedures.exiger(numero);
        return procedures.lots(numero).stream()
                .filter(l -> l.etat().estAttribue())
                .flatMap(l -> suspension.acquise(procedure, l.numero()).stream())
                .filter(jour -> jour.isAfter(LocalDate.now(horloge)))
                .min(Comparator.naturalOrder())
                .map(
                        jour ->
                                "Délai de suspension : rien ne se signe avant le "
                                        + formats.date(jour)
                                        + " (R2182-1).");
    }
}
