package fr.centraleachat.passation.domain.demande;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the candidates of a procédure asked. */
@Component
public class DemandesDInformation {

    /** Kind of the échéance of their answers. */
    public static final String ECHEANCE = "DEMANDE_INFORMATION";

    static final String MESSAGE = "DemandeInformation";

    private final DemandeRepository demandes;

    DemandesDInformation(DemandeRepository demandes) {
        this.demandes = demandes;
    }

    /** In the order of their reception. */
    public List<DemandeDInformation> deLaProcedure(String numero) {
        return demandes.findByProcedureOrderByRecueLe(numero);
    }

    public List<DemandeDInformation> ouvertes(String numero) {
        return deLaProcedure(numero).stream().filter(DemandeDInformation::estOuverte).toList();
    }

    /**
     * @throws Introuvable when the procédure has no such demande
     */
    public DemandeDInformation exiger(String numero, UUID id) {
        return demandes.findByIdAndProcedure(id, numero)
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "La procédure "
                                                + numero
                                                + " n’a pas de demande sous cet identifiant."));
    }
}
