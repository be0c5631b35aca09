package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.attribution.CandidatsEcartes;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.passation.domain.attribution.LotsNonAttribues;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters that the decision and the analysis call for, composed, to be read again. */
@Component
class PropositionDeLettres {

    private final Attributaires attributaires;
    private final LotsNonAttribues nonAttribues;
    private final CandidatsEcartes ecartes;
    private final CompositionDesLettres composition;
    private final AdressesDesCandidats adresses;

    PropositionDeLettres(
            Attributaires attributaires,
            LotsNonAttribues nonAttribues,
            CandidatsEcartes ecartes,
            CompositionDesLettres composition,
            AdressesDesCandidats adresses) {
        this.attributaires = attributaires;
        this.nonAttribues = nonAttribues;
        this.ecartes = ecartes;
        this.composition = composition;
        this.adresses = adresses;
    }

    /** To the candidates of every lot, awarded or not. */
    LettresAuxCandidats pourTous(Procedure procedure, ModeDEnvoi mode) {
        var numero = procedure.numero();
        var decisions = attributaires.decisions(numero);
        var rejets = new ArrayList<LettreDeRejet>();
        decisions.forEach(d -> rejets.addAll(ecartes.duLot(numero, d)));
        nonAttribues
                .motifs(numero)
                .forEach(
                        (lot, motif) ->
                                rejets.addAll(ecartes.duLotNonAttribue(numero, lot, motif)));
        return composer(procedure, rejets, decisions, mode);
    }

    /** To the candidates of one lot, whose first attributaire defaulted. */
    LettresAuxCandidats pourLeLot(Procedure procedure, int lot, ModeDEnvoi mode) {
        var decision = attributaires.duLot(procedure.numero(), lot);
        return composer(
                procedure, ecartes.duLot(procedure.numero(), decision), List.of(decision), mode);
    }

    private LettresAuxCandidats composer(
            Procedure procedure,
            List<LettreDeRejet> rejets,
            List<DecisionDeLot> decisions,
            ModeDEnvoi mode) {
        var connues = adresses.de(procedure.numero());
        var adressees = rejets.stream().map(l -> l.aLAdresse(connues.get(l.operateur()))).toList();
        var brutes =
                decisions.stream()
                        .map(
                                d ->
                                        new LettreALAttributaire(
                                                d.lot(),
                                                d.operateur(),
                                                null,
                                                null,
                                                connues.get(d.operateur())))
                        .toList();
        return composition.composer(
                procedure, new LettresAuxCandidats(adressees, brutes, mode, null));
    }
}
