package fr.centraleachat.passation.domain.defaillance;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who was chosen for a lot and cannot have it: out of its classement for good. */
@Component
public class Defaillances {

    private final DefaillanceRepository defaillances;
    private final DecisionsDeLot decisions;
    private final FaitsRecus faits;
    private final AgentCourant agent;
    private final Clock horloge;

    Defaillances(
            DefaillanceRepository defaillances,
            DecisionsDeLot decisions,
            FaitsRecus faits,
            AgentCourant agent,
            Clock horloge) {
        this.defaillances = defaillances;
        this.decisions = decisions;
        this.faits = faits;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** Oldest first. */
    public List<Defaillance> deLaProcedure(String numero) {
        return defaillances.findByProcedureOrderByDeclareeLe(numero);
    }

    /** Oldest first. */
    public List<Defaillance> duLot(String numero, int lot) {
        return deLaProcedure(numero).stream().filter(d -> d.lot() == lot).toList();
    }

    /** SIRET of those who are out of the lot. */
    public List<String> operateurs(String numero, int lot) {
        return duLot(numero, lot).stream().map(Defaillance::operateur).toList();
    }

    public Optional<Defaillance> de(String numero, int lot, String operateur) {
        return duLot(numero, lot).stream().filter(d -> d.operateur().equals(operateur)).findFirst();
    }

    /** Times that the candidates of a lot were told of an attributaire who defaulted since. */
    public int toursDeLettres(String numero, int lot) {
        return (int) duLot(numero, lot).stream().filter(Defaillance::apresLesLettres).count();
    }

    /**
     * Found while its pieces are checked: nobody was told of it.
     *
     * @param motif null is read as pieces that were not produced
     */
    public void constaterALaVerification(
            String numero, int lot, String operateur, MotifDeDefaillance motif, String texte) {
        var cause = motif == null ? MotifDeDefaillance.PIECES_NON_PRODUITES : motif;
        enregistrer(numero, new Constat(lot, operateur, cause, texte, horloge.instant()), false);
    }

    /** The candidates were told of an attributaire who cannot sign: all are to be told again. */
    Defaillance constaterApresLesLettres(String numero, Constat constat) {
        return enregistrer(numero, constat, true);
    }

    private Defaillance enregistrer(String numero, Constat constat, boolean apresLesLettres) {
        decisions.rouvrir(numero, constat.lot(), constat.operateur());
        faits.annoncer(
                numero,
                List.of(constat.lot()),
                "Défaillance de l’attributaire " + constat.operateur(),
                constat.texte());
        return defaillances.saveAndFlush(
                new Defaillance(
                        numero, constat, apresLesLettres, agent.identifiant(), horloge.instant()));
    }
}
