package fr.centraleachat.passation.web.cao;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A first text for the commission: one paragraph a lot, with its offers by rank. */
@Component
class SyntheseParLot {

    private final DecisionsDeLot decisions;
    private final ResultatDeLAnalyse analyse;
    private final Formats formats;

    SyntheseParLot(DecisionsDeLot decisions, ResultatDeLAnalyse analyse, Formats formats) {
        this.decisions = decisions;
        this.analyse = analyse;
        this.formats = formats;
    }

    String ebauche(String numero) {
        return decisions.aDecider(numero).stream()
                .map(lot -> lot(numero, lot))
                .collect(Collectors.joining("\n"));
    }

    private String lot(String numero, int lot) {
        var offres =
                analyse.classement(numero, lot).stream()
                        .filter(o -> o.rang() != null)
                        .map(this::offre)
                        .collect(Collectors.joining(" ; "));
        return "Lot " + lot + " : " + (offres.isEmpty() ? "aucune offre classée" : offres) + ".";
    }

    private String offre(OffreClassee offre) {
        return offre.rang()
                + ". "
                + (offre.nom() == null ? offre.operateur() : offre.nom())
                + ", "
                + formats.montant(offre.montantHt());
    }
}
