package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Garde 15: the budget is settled before the publicity, because an offer above it may be refused as
 * inacceptable (L2152-3). Its parts must add up; a budget under the estimate only warns.
 */
@Component
class GardeDuBudget implements GardeDuMontage {

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var montage = examen.montage();
        var lots =
                montage.lots().stream()
                        .map(LotDuMontage::budgetAlloueHt)
                        .reduce(Montant.ZERO, Montant::plus);
        if (lots.compareTo(montage.budgetAlloueHt()) > 0) {
            erreurs.add(
                    new Erreur(
                            "budgetAlloueHt",
                            "Les budgets des lots dépassent le budget alloué : relevez-le, ou"
                                    + " réduisez ceux des lots.",
                            "L2152-3"));
        }
    }

    Optional<String> alerte(Montage montage) {
        return montage.budgetAlloueHt().atteint(montage.montantEstimeHt())
                ? Optional.empty()
                : Optional.of(
                        "Le budget alloué est inférieur au montant estimé : des offres conformes à"
                                + " l’estimation pourraient être inacceptables (L2152-3).");
    }
}
