package fr.centraleachat.passation.domain.cao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One act ends a séance: its procès-verbal goes to the file of each procédure, and the task of each
 * is completed. All or nothing; of two at once, the second finds it closed.
 */
@Service
public class CloreSeance {

    private final Seances seances;
    private final Secretariat secretariat;
    private final ControleDeCloture controle;
    private final AffairesDeSeance affaires;
    private final AchevementDesAffaires achevement;
    private final OrdreDuJour ordreDuJour;
    private final ObjectMapper json;
    private final AgentCourant agent;
    private final Clock horloge;

    CloreSeance(
            Seances seances,
            Secretariat secretariat,
            ControleDeCloture controle,
            AffairesDeSeance affaires,
            AchevementDesAffaires achevement,
            OrdreDuJour ordreDuJour,
            ObjectMapper json,
            AgentCourant agent,
            Clock horloge) {
        this.seances = seances;
        this.secretariat = secretariat;
        this.controle = controle;
        this.affaires = affaires;
        this.achevement = achevement;
        this.ordreDuJour = ordreDuJour;
        this.json = json;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @throws fr.centraleachat.common.EtatIncompatible when it is closed already, is not held yet,
     *     or one of its procédures does not await its decision
     * @throws fr.centraleachat.common.DonneesRefusees with every fault at once
     */
    @Transactional
    public void clore(UUID id, ClotureDeSeance cloture) {
        var seance = seances.verrouiller(id);
        secretariat.exiger(seance.acheteur());
        var quorums = controle.exiger(seance, cloture);
        var aAchever = affaires.de(cloture.deliberes(), quorums);
        var numeros =
                seances.points(id).stream().map(p -> p.point().procedure()).distinct().toList();
        seance.clore(cloture.modalite(), ecrire(cloture), agent.identifiant(), horloge.instant());
        achevement.achever(seance, cloture, numeros, aAchever);
        reporter(seance, cloture, quorums);
    }

    /** What no task examines: items put off, and those without quorum beside them. */
    private void reporter(Seance seance, ClotureDeSeance cloture, List<Quorum> quorums) {
        ordreDuJour.clore(
                seance,
                cloture.deliberes().stream()
                        .filter(p -> p.suite() == SuiteDePoint.AJOURNE)
                        .map(PointDelibere::point)
                        .toList(),
                IssueDePoint.AJOURNE);
        ordreDuJour.clore(
                seance,
                quorums.stream().filter(q -> !q.atteint()).map(Quorum::point).toList(),
                IssueDePoint.QUORUM_NON_ATTEINT);
    }

    private String ecrire(ClotureDeSeance cloture) {
        try {
            return json.writeValueAsString(cloture);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
