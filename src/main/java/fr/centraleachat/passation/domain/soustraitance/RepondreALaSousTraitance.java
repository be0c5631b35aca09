package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sous-traitant is accepted or refused in time, or the silence accepted it (R2193-4). */
@Service
@Transactional
public class RepondreALaSousTraitance {

    private final Procedures procedures;
    private final DemandesDeSousTraitance demandes;
    private final DelaiDuSilence silence;
    private final DroitsDesIncidents droits;
    private final FaitsRecus faits;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    RepondreALaSousTraitance(
            Procedures procedures,
            DemandesDeSousTraitance demandes,
            DelaiDuSilence silence,
            DroitsDesIncidents droits,
            FaitsRecus faits,
            AgentCourant agent,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.demandes = demandes;
        this.silence = silence;
        this.droits = droits;
        this.faits = faits;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    public DemandeDeSousTraitance repondre(String numero, UUID id, SuiteDeSousTraitance suite) {
        var procedure = procedures.verrouiller(numero);
        if (!droits.tient(procedure, Fonction.SERVICE_INSTRUCTEUR, Fonction.ELU_REFERENT)) {
            throw new AccesRefuse(
                    "L’agrément d’un sous-traitant revient à l’élu référent, ou au service"
                            + " instructeur qui enregistre sa décision.");
        }
        var demande = demandes.exiger(numero, id);
        if (!demande.estOuverte()) {
            throw new EtatIncompatible(
                    "Cette demande est déjà "
                            + demande.decision().libelle()
                            + ", le "
                            + formats.date(demande.decideeLe())
                            + ".");
        }
        var aujourdHui = LocalDate.now(horloge);
        DonneesRefusees.siErreurs(
                GardesDeSousTraitance.suite(
                        suite, demande.recueLe(), demande.limite(), aujourdHui));
        demande.decider(suite.decision(), suite.motif(), jour(suite, demande), agent.identifiant());
        silence.eteindre(demande);
        faits.annoncer(
                numero,
                List.of(demande.lot()),
                "Sous-traitance " + suite.decision().libelle() + " : " + demande.nom(),
                suite.motif());
        return demande;
    }

    /** The silence accepts at the end of the last day. */
    private static LocalDate jour(SuiteDeSousTraitance suite, DemandeDeSousTraitance demande) {
        return suite.decision() == DecisionDeSousTraitance.SILENCE
                ? demande.limite().plusDays(1)
                : suite.le();
    }
}
