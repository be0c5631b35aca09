package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.reglementation.Parametres;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Garde 18 (CGCT L1411-5): strictly more than the part of the voix délibératives must sit, item by
 * item; a second convocation sits without that condition.
 */
@Component
public class CalculDeQuorum {

    private final Parametres parametres;

    CalculDeQuorum(Parametres parametres) {
        this.parametres = parametres;
    }

    public Quorum de(Commission commission, Seance seance, PointDeSeance point) {
        return new Quorum(
                point.point().procedure(),
                point.point().lot(),
                voixPresentes(commission, seance, point.point()),
                point.secondeConvocation() ? 1 : voixRequises(commission, seance));
    }

    private int voixRequises(Commission commission, Seance seance) {
        var part = parametres.exiger("CAO_QUORUM_RATIO", DatesLegales.jour(seance.le())).valeur();
        var voix = BigDecimal.valueOf(commission.voixDeliberatives().size());
        return part.multiply(voix).setScale(0, RoundingMode.FLOOR).intValueExact() + 1;
    }

    static int voixPresentes(Commission commission, Seance seance, Point point) {
        return (int)
                commission.voixDeliberatives().stream()
                        .filter(m -> estOccupe(m.id(), seance, point))
                        .count();
    }

    /** By its holder, or by the suppléant who sits in their place. */
    private static boolean estOccupe(UUID siege, Seance seance, Point point) {
        return seance.presences().stream()
                .filter(p -> siege.equals(p.supplee()) || siege.equals(p.membre()))
                .anyMatch(p -> p.siege(point));
    }
}
