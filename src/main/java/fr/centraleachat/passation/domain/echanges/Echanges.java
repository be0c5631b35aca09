package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Demands to the candidates and their answers, in phases 8 and 9. */
@Service
@Transactional
public class Echanges {

    private static final Set<String> PHASES = Set.of("REDACTION_RAO", "VALIDATION_RAO_DCPM");

    private final Procedures procedures;
    private final DroitsSurEchanges droits;
    private final SituationsDAnalyse situations;
    private final EchangeRepository echanges;
    private final ReceptionDeReponse reception;
    private final PiecesDeLaProcedure pieces;
    private final AgentCourant agent;
    private final Clock horloge;

    Echanges(
            Procedures procedures,
            DroitsSurEchanges droits,
            SituationsDAnalyse situations,
            EchangeRepository echanges,
            ReceptionDeReponse reception,
            PiecesDeLaProcedure pieces,
            AgentCourant agent,
            Clock horloge) {
        this.procedures = procedures;
        this.droits = droits;
        this.situations = situations;
        this.echanges = echanges;
        this.reception = reception;
        this.pieces = pieces;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @throws fr.centraleachat.common.AccesRefuse to others than the service and the équipe marchés
     * @throws EtatIncompatible outside the analysis
     * @throws DonneesRefusees with every rule that the demand breaks
     */
    public Echange demander(String numero, DemandeDEchange demande) {
        var procedure = procedures.verrouiller(numero);
        droits.exiger(procedure);
        exigerLAnalyse(procedure);
        var precise = demande.surLeLot(lot(numero, demande));
        DonneesRefusees.siErreurs(
                new GardesDesEchanges(precise, situations.de(procedure)).fautes());
        var echange = echange(numero, precise);
        echanges.inserer(echange);
        return echange;
    }

    /** Once; a late answer is kept, and shown as late. */
    public Echange repondre(String numero, UUID id, ReponseDEchange reponse) {
        var procedure = procedures.verrouiller(numero);
        droits.exiger(procedure);
        var echange = exiger(numero, id);
        exigerLAnalyse(procedure);
        pieces.exiger(numero, "pieces", reponse.pieces());
        reception.enregistrer(echange, reponse);
        return exiger(numero, id);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Echange> deLaProcedure(String numero) {
        droits.exigerDeLire(procedures.exiger(numero));
        return echanges.deLaProcedure(numero);
    }

    @Transactional(readOnly = true)
    public Echange echange(String numero, UUID id) {
        droits.exigerDeLire(procedures.exiger(numero));
        return exiger(numero, id);
    }

    @Transactional(readOnly = true)
    public boolean estLisible(String numero) {
        return droits.laisseLire(procedures.exiger(numero));
    }

    /** Whether the caller may write to a candidate now. */
    @Transactional(readOnly = true)
    public boolean estOuvert(String numero) {
        var procedure = procedures.exiger(numero);
        return droits.accepte(procedure) && PHASES.contains(procedure.phaseEnCours());
    }

    /**
     * @throws EtatIncompatible outside the analysis
     */
    @Transactional(readOnly = true)
    public void exigerOuvert(String numero) {
        var procedure = procedures.exiger(numero);
        droits.exiger(procedure);
        exigerLAnalyse(procedure);
    }

    private Echange exiger(String numero, UUID id) {
        return echanges.trouver(numero, id)
                .orElseThrow(
                        () -> new Introuvable("Cet échange n’existe pas dans cette procédure."));
    }

    private static void exigerLAnalyse(Procedure procedure) {
        if (procedure.phaseEnCours() == null || !PHASES.contains(procedure.phaseEnCours())) {
            throw new EtatIncompatible(
                    "Les candidats sont interrogés pendant l’analyse des offres, jusqu’à la"
                            + " validation du rapport par la DCPM : faites renvoyer le rapport à"
                            + " l’analyse.",
                    "R2144-2, R2152-2");
        }
    }

    /** A procédure of one lot has no need to name it. */
    private Integer lot(String numero, DemandeDEchange demande) {
        var lots = procedures.lots(numero);
        return demande.lot() == null
                        && demande.type() != TypeDEchange.COMPLEMENT
                        && lots.size() == 1
                ? Integer.valueOf(lots.get(0).numero())
                : demande.lot();
    }

    private Echange echange(String numero, DemandeDEchange demande) {
        return new Echange(
                UUID.randomUUID(),
                numero,
                demande.type(),
                demande.operateur(),
                demande.lot(),
                demande.texte(),
                demande.echeance(),
                horloge.instant(),
                agent.identifiant(),
                null);
    }
}
