package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.retroplanning.Souhait.Forme;
import fr.centraleachat.delai.retroplanning.Souhait.Reception;
import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The shortest consultation that the law admits, whatever is later justified. */
@Component
class MinimaDuCalendrier {

    private final Parametres parametres;

    MinimaDuCalendrier(Parametres parametres) {
        this.parametres = parametres;
    }

    /** Null when the law sets none. */
    DelaiDuPlan le(Souhait souhait, LocalDate jour) {
        if (souhait.procedure() != Forme.AOO) {
            return null;
        }
        return Stream.of(Reception.values())
                .map(reception -> parametres.exiger(reception.parametre(), jour))
                .map(MinimaDuCalendrier::delai)
                .min(Comparator.comparingInt(DelaiDuPlan::jours))
                .orElseThrow();
    }

    private static DelaiDuPlan delai(Parametre parametre) {
        return new DelaiDuPlan(parametre.valeur().intValueExact(), parametre.article());
    }
}
