package fr.centraleachat.delai.suivi;

import fr.centraleachat.workflow.ControleDuCablage;
import fr.centraleachat.workflow.EtapeDuModele;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A phase of a model without a target for each kind of procédure would leave a clock without end.
 */
@Component
class ControleDesPhases implements ControleDuCablage {

    private final CibleRepository cibles;
    private final Clock horloge;

    ControleDesPhases(CibleRepository cibles, Clock horloge) {
        this.cibles = cibles;
        this.horloge = horloge;
    }

    @Override
    public List<String> fautes(List<EtapeDuModele> etapes) {
        var ciblees = cibles.phasesCiblees(LocalDate.now(horloge));
        return etapes.stream()
                .filter(etape -> etape.phase() != null && !ciblees.contains(etape.phase()))
                .map(ControleDesPhases::faute)
                .distinct()
                .toList();
    }

    private static String faute(EtapeDuModele etape) {
        return "%s, version %d, %s : la phase « %s » n’a pas de délai cible."
                .formatted(etape.processus(), etape.version(), etape.code(), etape.phase());
    }
}
