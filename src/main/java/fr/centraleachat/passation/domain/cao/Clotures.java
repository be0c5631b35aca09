package fr.centraleachat.passation.domain.cao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.attribution.PropositionDeDecisions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was told of the séances when they were closed, and what may be told of the next one. */
@Component
@Transactional(readOnly = true)
public class Clotures {

    private final ControleDeCloture controle;
    private final Commissions commissions;
    private final CalculDeQuorum calcul;
    private final PropositionDeDecisions proposition;
    private final ObjectMapper json;

    Clotures(
            ControleDeCloture controle,
            Commissions commissions,
            CalculDeQuorum calcul,
            PropositionDeDecisions proposition,
            ObjectMapper json) {
        this.controle = controle;
        this.commissions = commissions;
        this.calcul = calcul;
        this.proposition = proposition;
        this.json = json;
    }

    /** Empty until it is closed. */
    Optional<ClotureDeSeance> de(Seance seance) {
        return Optional.ofNullable(seance.cloture()).map(this::lire);
    }

    private ClotureDeSeance lire(String cloture) {
        try {
            return json.readValue(cloture, ClotureDeSeance.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the rankings propose it, and unanimous, for the items that have their quorum. */
    public ClotureDeSeance ebauche(Seance seance) {
        var points = quorums(seance).stream().filter(Quorum::atteint).map(this::delibere).toList();
        return new ClotureDeSeance(seance.modalite(), null, null, null, null, null, points);
    }

    /** Of the items still to be examined; empty until the presences are recorded. */
    public List<Quorum> quorums(Seance seance) {
        if (!seance.estRelevee()) {
            return List.of();
        }
        var commission = commissions.siegeant(seance);
        return controle.aExaminer(seance).stream()
                .map(p -> calcul.de(commission, seance, p))
                .toList();
    }

    /**
     * @throws EtatIncompatible while the séance may not be closed
     */
    public void exigerClosable(Seance seance) {
        controle.exigerClosable(seance);
    }

    private PointDelibere delibere(Quorum quorum) {
        var numero = quorum.procedure();
        var decision = proposition.pour(numero, List.of(quorum.lot())).get(0);
        return new PointDelibere(
                numero,
                quorum.lot(),
                SuiteDePoint.de(decision.decision()),
                decision.operateur(),
                decision.montantHt(),
                decision.motif(),
                quorum.voixPresentes(),
                0,
                0);
    }
}
