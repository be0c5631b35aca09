package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.passation.domain.analyse.NoteDOffre;
import fr.centraleachat.passation.domain.analyse.OffreAnalysee;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Entree;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Offre;
import fr.centraleachat.passation.domain.montage.CritereAnnonce;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The grids that a report fills, and what a report takes from them.
 *
 * @param noms of the operators, by SIRET
 */
record PreparationDeGrille(List<CritereAnnonce> criteres, Map<String, String> noms) {

    GrilleDeLot duLot(Rao rao, int lot, String objet) {
        var notables =
                criteres.stream()
                        .filter(c -> c.lot() == lot)
                        .flatMap(c -> c.notables().stream())
                        .toList();
        var notes = parOperateur(rao.notes(), lot);
        var offres =
                rao.offres().stream()
                        .filter(o -> o.lot() == lot && !Boolean.TRUE.equals(o.variante()))
                        .filter(o -> rao.rejetDeCandidature(o.operateur()).isEmpty())
                        .map(o -> offre(o, notables, notes.getOrDefault(o.operateur(), List.of())))
                        .toList();
        return new GrilleDeLot(lot, objet, notables, offres);
    }

    private static Map<String, List<NoteDOffre>> parOperateur(List<NoteDOffre> notes, int lot) {
        return notes.stream()
                .filter(n -> n.lot() == lot)
                .collect(Collectors.groupingBy(NoteDOffre::operateur));
    }

    private Offre offre(OffreAnalysee offre, List<Notable> notables, List<NoteDOffre> notes) {
        return new Offre(
                offre.operateur(),
                noms.getOrDefault(offre.operateur(), offre.operateur()),
                offre.qualification(),
                offre.motif(),
                offre.montantHt(),
                notables.stream().map(n -> entree(n, notes)).toList());
    }

    private static Entree entree(Notable notable, List<NoteDOffre> notes) {
        return notes.stream()
                .filter(notable::estNotePar)
                .findFirst()
                .map(
                        n ->
                                new Entree(
                                        notable.notation().estCalculee() ? null : n.note(),
                                        n.montantNote(),
                                        n.appreciation()))
                .orElse(Entree.VIDE);
    }

    static GrilleDAnalyse enFiche(List<GrilleDeLot> grilles) {
        return new GrilleDAnalyse(
                grilles.stream()
                        .flatMap(g -> g.offres().stream().map(o -> offre(g.lot(), o)))
                        .toList(),
                grilles.stream()
                        .flatMap(g -> g.offres().stream().flatMap(o -> notes(g, o).stream()))
                        .toList());
    }

    private static OffreAnalysee offre(int lot, Offre o) {
        return new OffreAnalysee(lot, o.operateur(), false, o.qualification(), o.motif(), o.prix());
    }

    private static List<NoteDOffre> notes(GrilleDeLot grille, Offre offre) {
        return IntStream.range(0, grille.notables().size())
                .mapToObj(
                        i -> {
                            var notable = grille.notables().get(i);
                            var entree = offre.entrees().get(i);
                            return new NoteDOffre(
                                    grille.lot(),
                                    offre.operateur(),
                                    notable.critere(),
                                    notable.sousCritere(),
                                    entree.note(),
                                    entree.justification(),
                                    entree.montant());
                        })
                .toList();
    }

    /** The report with what the grid says of its offers and of their notes. */
    static Rao reportee(Rao rao, GrilleDAnalyse grille) {
        var offres =
                grille.offres().stream()
                        .collect(
                                Collectors.toMap(
                                        o -> List.<Object>of(o.lot(), o.operateur()),
                                        o -> o,
                                        (a, b) -> a));
        var notes =
                grille.notes().stream()
                        .collect(Collectors.toMap(NoteDOffre::cle, n -> n, (a, b) -> a));
        return rao.avec(
                rao.offres().stream().map(o -> reportee(o, offres)).toList(),
                rao.notes().stream().map(n -> notes.getOrDefault(n.cle(), n)).toList());
    }

    private static OffreAnalysee reportee(
            OffreAnalysee offre, Map<List<Object>, OffreAnalysee> grille) {
        return Boolean.TRUE.equals(offre.variante())
                ? offre
                : grille.getOrDefault(List.<Object>of(offre.lot(), offre.operateur()), offre);
    }
}
