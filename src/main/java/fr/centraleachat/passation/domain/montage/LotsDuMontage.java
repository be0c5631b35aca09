package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.LotRepository;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the lots of a procédure those of its montage: added, fixed, or removed. */
@Component
class LotsDuMontage {

    private final LotRepository lots;

    LotsDuMontage(LotRepository lots) {
        this.lots = lots;
    }

    void fixer(String numero, List<LotDuMontage> voulus) {
        var presents = lots.deLaProcedure(numero);
        presents.stream().filter(l -> l.numero() > voulus.size()).forEach(lots::delete);
        for (var voulu : voulus) {
            presents.stream()
                    .filter(l -> l.numero() == voulu.numero())
                    .findFirst()
                    .ifPresentOrElse(
                            l -> l.fixer(voulu), () -> lots.save(Lot.ajoute(numero, voulu)));
        }
    }
}
