package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.delai.Delais.Phase;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.reparation.Reparation.Genre;
import fr.centraleachat.workflow.Reparations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator moves a procédure back to an earlier phase, with a written reason. */
@Service
@Transactional
public class ReprendreUnePhase {

    private final Procedures procedures;
    private final PhasesDeReprise phases;
    private final GardesDeReprise gardes;
    private final EffetsDeLaReprise effets;
    private final Reparations reparations;
    private final HistoireDesReparations histoire;
    private final AgentCourant agent;

    ReprendreUnePhase(
            Procedures procedures,
            PhasesDeReprise phases,
            GardesDeReprise gardes,
            EffetsDeLaReprise effets,
            Reparations reparations,
            HistoireDesReparations histoire,
            AgentCourant agent) {
        this.procedures = procedures;
        this.phases = phases;
        this.gardes = gardes;
        this.effets = effets;
        this.reparations = reparations;
        this.histoire = histoire;
        this.agent = agent;
    }

    /**
     * @throws fr.centraleachat.common.EtatIncompatible when it may go back nowhere
     */
    @Transactional(readOnly = true)
    public SituationDeReprise situation(String numero) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        var procedure = procedures.exiger(numero);
        gardes.exigerEnCours(procedure);
        return phases.situation(procedure);
    }

    /** Of two administrators at once, the second finds it moved already. */
    public void reprendre(String numero, RepriseDePhase reprise) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        var procedure = procedures.verrouiller(numero);
        gardes.exigerEnCours(procedure);
        var phase = phases.exiger(procedure, reprise.phase());
        gardes.exigerAnterieure(procedure, phase);
        var quittee = phases.phase(procedure.phaseEnCours()).map(Phase::libelle).orElse("");
        effets.appliquer(numero, phase, reprise.motif());
        reparations.reprendre(numero, phase.code());
        var texte =
                "Reprise à la phase « %s », depuis la phase « %s »"
                        .formatted(phase.libelle(), quittee);
        histoire.consigner(numero, new Reparation(Genre.REPRISE_DE_PHASE, texte, reprise.motif()));
    }
}
