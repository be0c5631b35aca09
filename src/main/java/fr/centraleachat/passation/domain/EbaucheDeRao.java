package fr.centraleachat.passation.domain;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The report as it may begin: one line for each pli opened and each critère announced. */
@Component
public class EbaucheDeRao {

    private final Fiches fiches;
    private final OffresOuvertes offres;
    private final CriteresAnnonces criteres;

    EbaucheDeRao(Fiches fiches, OffresOuvertes offres, CriteresAnnonces criteres) {
        this.fiches = fiches;
        this.offres = offres;
        this.criteres = criteres;
    }

    /** The previous report when the file came back, else the empty tables. */
    public Rao pour(String numero) {
        return fiches.derniere(numero, Rao.class).orElseGet(() -> vierge(numero));
    }

    private Rao vierge(String numero) {
        var operateurs = List.copyOf(offres.operateurs(numero).keySet());
        return new Rao(
                null,
                operateurs.stream().map(o -> candidature(numero, o)).toList(),
                operateurs.stream().flatMap(o -> offres(numero, o)).toList(),
                null,
                operateurs.stream().flatMap(o -> notes(numero, o).stream()).toList(),
                Rao.Conclusion.PROPOSER,
                null,
                null);
    }

    private CandidatureAnalysee candidature(String numero, String operateur) {
        return new CandidatureAnalysee(
                operateur, offres.lots(numero, operateur), null, null, null, null, null);
    }

    private Stream<OffreAnalysee> offres(String numero, String operateur) {
        return offres.lots(numero, operateur).stream()
                .map(lot -> new OffreAnalysee(lot, operateur, null, null, null, null));
    }

    private List<NoteDOffre> notes(String numero, String operateur) {
        var lots = offres.lots(numero, operateur);
        return criteres.tous(numero).stream()
                .filter(c -> lots.contains(c.lot()))
                .flatMap(
                        c ->
                                c.notables().stream()
                                        .map(
                                                n ->
                                                        new NoteDOffre(
                                                                c.lot(),
                                                                operateur,
                                                                n.critere(),
                                                                n.sousCritere(),
                                                                null,
                                                                null)))
                .toList();
    }
}
