package fr.centraleachat.passation.domain;

import fr.centraleachat.passation.FaitRecu;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes known what befell a procédure, once it is recorded. */
@Component
public class FaitsRecus {

    private final ApplicationEventPublisher evenements;

    FaitsRecus(ApplicationEventPublisher evenements) {
        this.evenements = evenements;
    }

    public void annoncer(String numero, String texte, String motif) {
        annoncer(numero, List.of(), texte, motif);
    }

    /**
     * @param lots that it concerns, empty for all
     */
    public void annoncer(String numero, List<Integer> lots, String texte, String motif) {
        var lot = lots.size() == 1 ? lots.get(0) : null;
        evenements.publishEvent(new FaitRecu(numero, lot, texte, motif));
    }
}
