package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The sous-traitants presented for the marchés of a procédure. */
@Component
public class DemandesDeSousTraitance {

    private final SousTraitanceRepository base;

    DemandesDeSousTraitance(SousTraitanceRepository base) {
        this.base = base;
    }

    /** In the order of their reception. */
    public List<DemandeDeSousTraitance> deLaProcedure(String numero) {
        return base.findByProcedureOrderByRecueLe(numero);
    }

    /**
     * @throws Introuvable when the procédure has no such demande
     */
    public DemandeDeSousTraitance exiger(String numero, UUID id) {
        return base.findByIdAndProcedure(id, numero)
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "La procédure "
                                                + numero
                                                + " n’a pas de demande de sous-traitance sous cet"
                                                + " identifiant."));
    }
}
