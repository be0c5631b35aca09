package fr.centraleachat.catalogue.periode;

import fr.centraleachat.reglementation.Parametres;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Warns of an accord-cadre that is too long, by the law of the day on which it began. */
@Component
public class AvertissementDeDuree {

    private final Parametres parametres;

    AvertissementDeDuree(Parametres parametres) {
        this.parametres = parametres;
    }

    /** Empty when it may last so long, or has no period yet. */
    public Optional<String> pour(List<PeriodeDuMarche> periodes, List<Reconduction> prevues) {
        if (periodes.isEmpty()) {
            return Optional.empty();
        }
        var debut = periodes.get(0).debut();
        var derniere = periodes.get(periodes.size() - 1).fin();
        var fin =
                prevues.stream()
                        .filter(r -> r.decision() != Decision.NON_RECONDUIT)
                        .map(Reconduction::fin)
                        .reduce(derniere, (a, b) -> a.isAfter(b) ? a : b);
        return parametres
                .enVigueur("ACCORD_CADRE_DUREE_MAX_ANS", debut)
                .flatMap(p -> DureeTotale.avertir(debut, fin, p.valeur().intValueExact()));
    }
}
