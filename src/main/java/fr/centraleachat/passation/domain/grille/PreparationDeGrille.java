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
        var offres =
                rao.offres().stream()
                        .filter(o -> o.lot() == lot && !Boolean.TRUE.equals(o.variante()))
                        .filter(o -> rao.rejetDeCandidature(o.operateur()).isEmpty())
                        .map(o -> offre(rao, o, notables))
                        .toList();
        return new GrilleDeLot(lot, objet, notables, offres);
    }

    private Offre offre(Rao rao, OffreAnalysee offre, List<Notable> notables) {
        return new Offre(
                offre.operateur(),
                noms.getOrDefault(offre.operateur(), offre.operateur()),
                offre.qualification(),
                offre.motif(),
                offre.montantHt(),
                notables.stream().map(n -> entree(rao, offre, n)).toList());
    }

    private static Entree entree(Rao rao, OffreAnalysee offre, Notable notable) {
        return rao.notes().stream()
                .filter(n -> n.estDe(offre.lot(), offre.operateur()) && notable.estNotePar(n))
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
        return new OffreAnalysee(
                lot, o.operateur(), false, o.qualification(), o.motif(), o.prix());
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

    /** The report with what the grid says of its offers; a qualification never disappears. */
    static Rao reportee(Rao rao, GrilleDAnalyse grille) {
        return rao.avec(
                rao.offres().stream().map(o -> reportee(o, grille)).toList(),
                rao.notes().stream().map(n -> reportee(n, grille)).toList());
    }

    private static OffreAnalysee reportee(OffreAnalysee offre, GrilleDAnalyse grille) {
        return Boolean.TRUE.equals(offre.variante())
                ? offre
                : grille.offres().stream()
                        .filter(
                                o ->
                                        o.lot().equals(offre.lot())
                                                && o.operateur().equals(offre.operateur()))
                        .findFirst()
                        .orElse(offre);
    }

    private static NoteDOffre reportee(NoteDOffre note, GrilleDAnalyse grille) {
        return grille.notes().stream()
                .filter(n -> n.estDe(note.lot(), note.operateur()) && n.surLeMeme(note))
                .findFirst()
                .orElse(note);
    }
}
