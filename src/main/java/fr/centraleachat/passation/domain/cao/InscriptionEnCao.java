package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.CompetenceDeLaCao;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import java.util.List;
import org.springframework.stereotype.Service;

/** Phase 11, where the commission decides: its lots go to the agenda, the service presents them. */
@Service
public class InscriptionEnCao {

    private final Procedures procedures;
    private final Fiches fiches;
    private final DecisionsDeLot decisions;
    private final CompetenceDeLaCao competence;
    private final Seances seances;
    private final OrdreDuJour ordreDuJour;
    private final EcheancesDeConvocation echeances;
    private final GardesDInscription gardes;

    InscriptionEnCao(
            Procedures procedures,
            Fiches fiches,
            DecisionsDeLot decisions,
            CompetenceDeLaCao competence,
            Seances seances,
            OrdreDuJour ordreDuJour,
            EcheancesDeConvocation echeances,
            GardesDInscription gardes) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.decisions = decisions;
        this.competence = competence;
        this.seances = seances;
        this.ordreDuJour = ordreDuJour;
        this.echeances = echeances;
        this.gardes = gardes;
    }

    /** What the next inscription takes: every lot without decision, and its kind of convocation. */
    public InscriptionCao proposer(String numero) {
        var lots = decisions.aDecider(numero);
        return new InscriptionCao(null, null, ordreDuJour.appelleUneSeconde(numero, lots), lots);
    }

    /** Those to come of the commission of the acheteur, by date. */
    public List<Seance> seancesPossibles(String numero) {
        var acheteur = procedures.exiger(numero).intervenants().acheteur();
        return seances.de(acheteur).stream().filter(s -> !gardes.estPassee(s)).toList();
    }

    /** Garde 18: the lots go before the commission that may choose, all together. */
    public void inscrire(String numero, InscriptionCao inscription) {
        var procedure = procedures.exiger(numero);
        competence.exigerLaCommission(procedure);
        DonneesRefusees.siErreurs(
                gardes.fautes(procedure, inscription, decisions.aDecider(numero)));
        var seance = seances.chercher(inscription.seance()).orElseThrow();
        for (int lot : inscription.lots()) {
            var point = new Point(numero, lot);
            ordreDuJour.inscrire(seance, point, inscription.secondeConvocation());
            if (inscription.convocationEnvoyeeLe() != null) {
                echeances.eteindre(seance, point);
            }
        }
        fiches.consigner(numero, inscription);
    }

    public void presenter(String numero, PresentationCao presentation) {
        procedures.exiger(numero);
        fiches.consigner(numero, presentation);
    }
}
