package fr.centraleachat.passation.domain.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The ranking of the offers of a lot (R2152-6, L2152-7): only the regular ones, by their total of
 * points, highest first; equal totals are settled by the rule announced, or share a rank.
 */
final class Classement {

    private final Map<String, String> noms;
    private final Departage departage;

    /**
     * @param noms of the operators, by SIRET
     */
    Classement(Map<String, String> noms, Departage departage) {
        this.noms = noms;
        this.departage = departage;
    }

    List<OffreClassee> duLot(Rao rao, int lot) {
        var offres = rao.offres().stream().filter(o -> o.lot() == lot).toList();
        var classees = classer(offres.stream().filter(rao::classe).toList(), rao);
        var eliminees =
                offres.stream().filter(o -> !rao.classe(o)).map(o -> eliminee(rao, o)).toList();
        var resultat = new ArrayList<>(classees);
        resultat.addAll(eliminees);
        return List.copyOf(resultat);
    }

    private List<OffreClassee> classer(List<OffreAnalysee> offres, Rao rao) {
        var ordre =
                Comparator.comparing(OffreClassee::note)
                        .reversed()
                        .thenComparing(departage.meilleure(rao));
        var totaux =
                offres.stream()
                        .map(o -> resultat(o, total(o, rao.notes()), null))
                        .sorted(ordre)
                        .toList();
        return totaux.stream().map(o -> classee(o, totaux, ordre)).toList();
    }

    private OffreClassee classee(
            OffreClassee offre, List<OffreClassee> toutes, Comparator<OffreClassee> ordre) {
        long devant = toutes.stream().filter(o -> ordre.compare(o, offre) < 0).count();
        return offre.classee((int) devant + 1, egalite(offre, toutes, ordre));
    }

    private String egalite(
            OffreClassee offre, List<OffreClassee> toutes, Comparator<OffreClassee> ordre) {
        var memeTotal = toutes.stream().filter(o -> o.note().compareTo(offre.note()) == 0).toList();
        boolean tranchee =
                memeTotal.stream().filter(o -> ordre.compare(o, offre) == 0).count() == 1;
        return memeTotal.size() == 1 ? null : departage.enClair(tranchee);
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
                motifRejet,
                null);
    }

    private static BigDecimal total(OffreAnalysee offre, List<NoteDOffre> notes) {
        return notes.stream()
                .filter(n -> n.lot().equals(offre.lot()) && n.operateur().equals(offre.operateur()))
                .map(NoteDOffre::note)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
