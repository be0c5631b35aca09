package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.analyse.OffresEnLice;
import fr.centraleachat.passation.domain.analyse.PropositionDeLot;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot.Decision;
import fr.centraleachat.passation.domain.montage.Montage;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The decisions that the ranking calls for, with the reasons of the report, to be read again. */
@Component
public class PropositionDeDecisions {

    private final OffresEnLice offres;
    private final Fiches fiches;

    PropositionDeDecisions(OffresEnLice offres, Fiches fiches) {
        this.offres = offres;
        this.fiches = fiches;
    }

    public List<DecisionDeLot> pour(String numero, Collection<Integer> lots) {
        return lots.stream().map(lot -> pour(numero, lot)).toList();
    }

    private DecisionDeLot pour(String numero, int lot) {
        return offres.duLot(numero, lot).stream()
                .findFirst()
                .map(
                        o ->
                                new DecisionDeLot(
                                        lot,
                                        Decision.ATTRIBUE,
                                        o.operateur(),
                                        o.montantHt(),
                                        motif(numero, lot, o.operateur())))
                .orElseGet(
                        () ->
                                new DecisionDeLot(
                                        lot,
                                        Decision.INFRUCTUEUX,
                                        null,
                                        null,
                                        motif(numero, lot, null)));
    }

    private String motif(String numero, int lot, String operateur) {
        return fiches.derniere(numero, Rao.class).stream()
                .flatMap(rao -> Montage.ouVide(rao.propositions()).stream())
                .filter(p -> p.lot() == lot && Objects.equals(p.operateur(), operateur))
                .map(PropositionDeLot::motif)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
