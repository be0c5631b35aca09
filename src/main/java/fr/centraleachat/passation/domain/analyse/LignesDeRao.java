package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.DeclarationDInterets;
import fr.centraleachat.passation.domain.montage.CriteresAnnonces;
import fr.centraleachat.passation.domain.montage.Montage;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The empty lines of a report: one for each pli opened, and each critère announced. */
@Component
class LignesDeRao {

    private final OffresAAnalyser offres;
    private final CriteresAnnonces criteres;
    private final Procedures procedures;
    private final Fiches fiches;
    private final DroitsDesIncidents droits;
    private final AgentCourant agent;

    LignesDeRao(
            OffresAAnalyser offres,
            CriteresAnnonces criteres,
            Procedures procedures,
            Fiches fiches,
            DroitsDesIncidents droits,
            AgentCourant agent) {
        this.offres = offres;
        this.criteres = criteres;
        this.procedures = procedures;
        this.fiches = fiches;
        this.droits = droits;
        this.agent = agent;
    }

    /** Of the one who writes the report, to be declared; null for whom does not write it. */
    List<DeclarationDInterets> declarations(String numero) {
        return droits.tient(procedures.exiger(numero), Fonction.SERVICE_INSTRUCTEUR)
                ? List.of(new DeclarationDInterets(agent.identifiant(), null, null))
                : null;
    }

    /** One for each lot still in the running; null where a negotiation may come before. */
    List<PropositionDeLot> propositions(String numero) {
        if (fiches.derniere(numero, Montage.class)
                .filter(Montage::annonceUneNegociation)
                .isPresent()) {
            return null;
        }
        return offres.lots(numero).stream()
                .map(lot -> new PropositionDeLot(lot, null, null, null, null))
                .toList();
    }

    List<CandidatureAnalysee> candidatures(String numero) {
        return offres.lotsParOperateur(numero).entrySet().stream()
                .map(
                        o ->
                                new CandidatureAnalysee(
                                        o.getKey(), o.getValue(), null, null, null, null, null))
                .toList();
    }

    List<OffreAnalysee> offres(String numero) {
        return parOffre(
                numero,
                (lot, operateur) ->
                        Stream.of(new OffreAnalysee(lot, operateur, null, null, null, null)));
    }

    List<NoteDOffre> notes(String numero) {
        var tous = criteres.tous(numero);
        return parOffre(
                numero,
                (lot, operateur) ->
                        tous.stream()
                                .filter(c -> c.lot() == lot)
                                .flatMap(c -> c.notables().stream())
                                .map(
                                        n ->
                                                new NoteDOffre(
                                                        lot,
                                                        operateur,
                                                        n.critere(),
                                                        n.sousCritere(),
                                                        null,
                                                        null,
                                                        null)));
    }

    /** The same offer, to be judged again. */
    OffreAnalysee vierge(OffreAnalysee offre) {
        return new OffreAnalysee(
                offre.lot(), offre.operateur(), offre.variante(), null, null, null);
    }

    NoteDOffre vierge(NoteDOffre note) {
        return new NoteDOffre(
                note.lot(), note.operateur(), note.critere(), note.sousCritere(), null, null, null);
    }

    private <T> List<T> parOffre(String numero, BiFunction<Integer, String, Stream<T>> lignes) {
        return offres.lotsParOperateur(numero).entrySet().stream()
                .flatMap(
                        (Map.Entry<String, List<Integer>> o) ->
                                o.getValue().stream().flatMap(lot -> lignes.apply(lot, o.getKey())))
                .toList();
    }
}
