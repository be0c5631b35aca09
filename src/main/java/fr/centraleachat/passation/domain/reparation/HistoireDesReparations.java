package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.passation.domain.Fiches;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The acts of the administrators on a procédure: signed in its file, told to the journal. */
@Component
public class HistoireDesReparations {

    private final Fiches fiches;
    private final ApplicationEventPublisher evenements;

    HistoireDesReparations(Fiches fiches, ApplicationEventPublisher evenements) {
        this.fiches = fiches;
        this.evenements = evenements;
    }

    void consigner(String numero, Reparation reparation) {
        fiches.consigner(numero, reparation);
        evenements.publishEvent(
                new ActeDAdministration(numero, reparation.texte(), reparation.motif()));
    }

    /** Oldest first, with who did them and when. */
    public List<Fiches.Signee<Reparation>> toutes(String numero) {
        return fiches.toutes(numero, Reparation.class);
    }
}
