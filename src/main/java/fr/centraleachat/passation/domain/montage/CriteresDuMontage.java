package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.SousCritereAnnonce;
import fr.centraleachat.reglementation.Parametres;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The critères that the latest montage fixed; one without a lot stands for every lot. */
@Component
class CriteresDuMontage implements CriteresAnnonces {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Parametres parametres;
    private final Clock horloge;

    CriteresDuMontage(Procedures procedures, Fiches fiches, Parametres parametres, Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    @Override
    public List<CritereAnnonce> tous(String numero) {
        var montage = fiches.exiger(numero, Montage.class);
        int decimales =
                parametres.entier(
                        "NOTE_DECIMALES",
                        procedures.exiger(numero).jourDuRegime(LocalDate.now(horloge)));
        return procedures.lots(numero).stream()
                .map(Lot::numero)
                .flatMap(lot -> duLot(montage, lot, decimales).stream())
                .toList();
    }

    @Override
    public Optional<RegleDeDepartage> departage(String numero) {
        return fiches.derniere(numero, Montage.class).map(Montage::departage);
    }

    private static List<CritereAnnonce> duLot(Montage montage, int lot, int decimales) {
        return montage.criteresDuLot(lot).stream()
                .map(
                        c ->
                                new CritereAnnonce(
                                        lot,
                                        c.libelle(),
                                        c.poids(),
                                        parts(montage, c, lot),
                                        montage.notation(c, lot, decimales)))
                .toList();
    }

    private static List<SousCritereAnnonce> parts(Montage montage, Critere critere, int lot) {
        return montage.sousCriteresDuLot(lot, critere.libelle()).stream()
                .map(s -> new SousCritereAnnonce(s.libelle(), points(critere, s)))
                .toList();
    }

    /** The montage weighs a sous-critère in hundredths of its critère. */
    private static BigDecimal points(Critere critere, SousCritere part) {
        return critere.poids().multiply(part.poids()).movePointLeft(2).stripTrailingZeros();
    }
}
