package fr.centraleachat.passation.domain.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The ranking of the offers of a lot (R2152-6, L2152-7): only the regular ones, by their total of
 * points, highest first; equal totals share a rank.
 */
final class Classement {

    private final Map<String, String> noms;

    /**
     * @param noms of the operators, by SIRET
     */
    Classement(Map<String, String> noms) {
        this.noms = noms;
    }

    List<OffreClassee> duLot(Rao rao, int lot) {
        var offres = rao.offres().stream().filter(o -> o.lot() == lot).toList();
        var classees = classer(offres.stream().filter(rao::classe).toList(), rao.notes());
        var eliminees =
                offres.stream().filter(o -> !rao.classe(o)).map(o -> eliminee(rao, o)).toList();
        var resultat = new ArrayList<>(classees);
        resultat.addAll(eliminees);
        return List.copyOf(resultat);
    }

    private List<OffreClassee> classer(List<OffreAnalysee> offres, List<NoteDOffre> notes) {
        var totaux =
                offres.stream()
                        .map(o -> resultat(o, total(o, notes), null))
                        .sorted(Comparator.comparing(OffreClassee::note).reversed())
                        .toList();
        return totaux.stream().map(o -> avecRang(o, rang(o, totaux))).toList();
    }

    private static int rang(OffreClassee offre, List<OffreClassee> toutes) {
        long devant = toutes.stream().filter(o -> o.note().compareTo(offre.note()) > 0).count();
        return (int) devant + 1;
    }

    private static OffreClassee avecRang(OffreClassee o, int rang) {
        return new OffreClassee(
                o.lot(), o.operateur(), o.nom(), rang, o.note(), o.montantHt(), o.motifRejet());
    }

    private OffreClassee eliminee(Rao rao, OffreAnalysee offre) {
        return resultat(
                offre, null, rao.rejetDeCandidature(offre.operateur()).orElse(offre.motif()));
    }

    private OffreClassee resultat(OffreAnalysee offre, BigDecimal note, String motifRejet) {
        return new OffreClassee(
                offre.lot(),
                offre.operateur(),
                noms.getOrDefault(offre.operateur(), offre.operateur()),
                null,
                note,
                offre.montantHt(),
                motifRejet);
    }

    private static BigDecimal total(OffreAnalysee offre, List<NoteDOffre> notes) {
        return notes.stream()
                .filter(n -> n.lot().equals(offre.lot()) && n.operateur().equals(offre.operateur()))
                .map(NoteDOffre::note)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
