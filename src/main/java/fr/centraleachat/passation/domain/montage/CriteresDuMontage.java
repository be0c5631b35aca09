package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.SousCritereAnnonce;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The critères that the latest montage fixed; one without a lot stands for every lot. */
@Component
class CriteresDuMontage implements CriteresAnnonces {

    private final Procedures procedures;
    private final Fiches fiches;

    CriteresDuMontage(Procedures procedures, Fiches fiches) {
        this.procedures = procedures;
        this.fiches = fiches;
    }

    @Override
    public List<CritereAnnonce> tous(String numero) {
        var montage = fiches.exiger(numero, Montage.class);
        return procedures.lots(numero).stream()
                .map(Lot::numero)
                .flatMap(lot -> duLot(montage, lot).stream())
                .toList();
    }

    private static List<CritereAnnonce> duLot(Montage montage, int lot) {
        return montage.criteres().stream()
                .filter(c -> concerne(c.lot(), lot))
                .map(c -> new CritereAnnonce(lot, c.libelle(), c.poids(), parts(montage, c, lot)))
                .toList();
    }

    private static List<SousCritereAnnonce> parts(Montage montage, Critere critere, int lot) {
        if (montage.sousCriteres() == null) {
            return List.of();
        }
        return montage.sousCriteres().stream()
                .filter(s -> concerne(s.lot(), lot) && s.critere().equals(critere.libelle()))
                .map(s -> new SousCritereAnnonce(s.libelle(), points(critere, s)))
                .toList();
    }

    /** The montage weighs a sous-critère in hundredths of its critère. */
    private static BigDecimal points(Critere critere, SousCritere part) {
        return critere.poids().multiply(part.poids()).movePointLeft(2).stripTrailingZeros();
    }

    private static boolean concerne(Integer designe, int lot) {
        return designe == null || designe == lot;
    }
}
