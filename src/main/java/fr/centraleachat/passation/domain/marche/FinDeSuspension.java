package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.lettres.SerieDeLettres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the process how long the signature of the lots waits, once their letters have left. */
@Component
public class FinDeSuspension {

    private final Procedures procedures;
    private final DelaiDeSuspension suspension;
    private final Clock horloge;

    FinDeSuspension(Procedures procedures, DelaiDeSuspension suspension, Clock horloge) {
        this.procedures = procedures;
        this.suspension = suspension;
        this.horloge = horloge;
    }

    /** What the process reads with the message of that series. */
    public Map<String, Object> apres(String numero, SerieDeLettres serie) {
        if (serie.equals(SerieDeLettres.ARRET)) {
            return Map.of();
        }
        var procedure = procedures.exiger(numero);
        var dates = new HashMap<Integer, LocalDate>();
        for (int lot : lots(numero, serie)) {
            suspension.acquise(procedure, lot).ifPresent(jour -> dates.put(lot, jour));
        }
        var derniere = dates.values().stream().max(Comparator.naturalOrder());
        var possible = derniere.orElse(LocalDate.now(horloge)).atStartOfDay(horloge.getZone());
        var sansSuspension = new ArrayList<>(lots(numero, serie));
        sansSuspension.removeAll(dates.keySet());
        return Map.of(
                "suspensionApplicable", derniere.isPresent(),
                "lotsSansSuspension", sansSuspension,
                "dateSignaturePossible", possible.toInstant());
    }

    private List<Integer> lots(String numero, SerieDeLettres serie) {
        return serie.lot() != null
                ? List.of(serie.lot())
                : procedures.lots(numero).stream()
                        .filter(l -> l.etat().estAttribue())
                        .map(Lot::numero)
                        .toList();
    }
}
