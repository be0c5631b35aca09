package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Garde 6: from the day that the law sets, each lot is judged by its global cost alone, or by
 * several critères of which one is environmental; the price alone is refused (R2152-7).
 */
@Component
class GardeDuCritereEnvironnemental implements GardeDuMontage {

    private final Parametres parametres;

    GardeDuCritereEnvironnemental(Parametres parametres) {
        this.parametres = parametres;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        if (enVigueur(examen.jour())) {
            examen.montage().lots().forEach(l -> examinerLeLot(examen.montage(), l, erreurs));
        }
    }

    private boolean enVigueur(LocalDate jour) {
        return parametres
                .enVigueur("CRITERE_ENVIRONNEMENTAL", jour)
                .filter(p -> !jour.isBefore(p.date()))
                .isPresent();
    }

    private static void examinerLeLot(Montage montage, LotDuMontage lot, List<Erreur> erreurs) {
        var types = montage.criteresDuLot(lot.numero()).stream().map(Critere::type).toList();
        if (types.size() == 1 && types.get(0) != TypeDeCritere.COUT) {
            erreurs.add(
                    refus(
                            lot,
                            "un critère unique ne peut être que le coût global ; ajoutez un critère"
                                    + " environnemental"));
        } else if (types.size() > 1 && !types.contains(TypeDeCritere.ENVIRONNEMENTAL)) {
            erreurs.add(refus(lot, "il manque un critère environnemental ; ajoutez-le"));
        } else if (types.size() > 1
                && !types.contains(TypeDeCritere.PRIX)
                && !types.contains(TypeDeCritere.COUT)) {
            erreurs.add(refus(lot, "le prix ou le coût est toujours un critère ; ajoutez-le"));
        }
    }

    private static Erreur refus(LotDuMontage lot, String quoi) {
        return new Erreur("criteres", "Lot " + lot.numero() + " : " + quoi + ".", "R2152-7");
    }
}
