package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is awarded what, by the decision in force. */
@Component
public class Attributaires {

    private final DecisionsDeLot decisions;
    private final ResultatDeLAnalyse analyse;

    Attributaires(DecisionsDeLot decisions, ResultatDeLAnalyse analyse) {
        this.decisions = decisions;
        this.analyse = analyse;
    }

    /** Of the lots awarded, by lot. */
    public List<DecisionDeLot> decisions(String numero) {
        return decisions.attribuees(numero).stream().map(DecisionPrise::decision).toList();
    }

    public DecisionDeLot duLot(String numero, int lot) {
        return decisions(numero).stream()
                .filter(d -> d.lot() == lot)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No decision on lot " + lot));
    }

    public LocalDate dateDeDecision(String numero, int lot) {
        return decisions.attribuees(numero).stream()
                .filter(d -> d.decision().lot() == lot)
                .map(DecisionPrise::le)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No decision on lot " + lot));
    }

    /** What each attributaire is awarded in all, by SIRET. */
    public Map<String, Montant> montants(String numero) {
        var montants = new LinkedHashMap<String, Montant>();
        decisions(numero).forEach(d -> montants.merge(d.operateur(), d.montantHt(), Montant::plus));
        return montants;
    }

    /** SIRET of those who declared sous-traitance with their offer. */
    List<String> avecSousTraitance(String numero) {
        return montants(numero).keySet().stream()
                .filter(
                        o ->
                                analyse.candidature(numero, o)
                                        .filter(c -> c.sousTraitanceDeclaree())
                                        .isPresent())
                .toList();
    }

    /** Name of an operator as it bid; its SIRET when the analysis does not name it. */
    public String nom(String numero, int lot, String operateur) {
        return analyse.classement(numero, lot).stream()
                .filter(o -> o.operateur().equals(operateur) && o.nom() != null)
                .map(OffreClassee::nom)
                .findFirst()
                .orElse(operateur);
    }

    /** The same on whichever lot it bid. */
    public String nom(String numero, String operateur) {
        return decisions(numero).stream()
                .map(d -> nom(numero, d.lot(), operateur))
                .filter(n -> !n.equals(operateur))
                .findFirst()
                .orElse(operateur);
    }
}
