package fr.centraleachat.passation.web.incident;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.soustraitance.DecisionDeSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.DemandeDeSousTraitance;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param decision null while it is open, like {@code decideeLe}
 */
record SousTraitanceView(
        UUID id,
        int lot,
        String sousTraitant,
        String nom,
        Montant montantHt,
        LocalDate recueLe,
        LocalDate limite,
        DecisionDeSousTraitance decision,
        LocalDate decideeLe) {

    static SousTraitanceView de(DemandeDeSousTraitance d) {
        return new SousTraitanceView(
                d.id(),
                d.lot(),
                d.sousTraitant(),
                d.nom(),
                d.montantHt(),
                d.recueLe(),
                d.limite(),
                d.decision(),
                d.decideeLe());
    }
}
