package fr.centraleachat.passation.domain.plis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which plis are opened (gardes 13 and 14): for each opérateur and lot, the last one received in
 * time (R2151-6); those out of time, never (R2151-5).
 *
 * @param plis of one tour
 */
record Depouillement(List<Pli> plis) {

    private static final Comparator<Pli> DERNIER_D_ABORD =
            Comparator.comparing(Pli::recuLe).thenComparing(Pli::ordre).reversed();

    /** A pli for stopped lots only stays sealed for ever. */
    static Depouillement de(List<Pli> plis, List<Integer> lotsEnLice) {
        return new Depouillement(
                plis.stream()
                        .map(p -> p.surLesLots(lotsEnLice))
                        .filter(p -> !p.lots().isEmpty())
                        .toList());
    }

    /** One line for each pli and lot. */
    List<SortDuPli> sorts() {
        var sorts = new ArrayList<SortDuPli>();
        Map<String, Set<Integer>> lotsServis = new HashMap<>();
        for (var pli : plis.stream().sorted(DERNIER_D_ABORD).toList()) {
            var servis =
                    lotsServis.computeIfAbsent(pli.operateur().siret(), siret -> new HashSet<>());
            for (var lot : pli.lots()) {
                sorts.add(new SortDuPli(pli.id(), lot, sort(pli, lot, servis)));
            }
        }
        return sorts;
    }

    /** A pli is opened when it is for one of its lots at least: its files are not cut by lot. */
    static Map<UUID, EtatDePli> parPli(List<SortDuPli> sorts) {
        var etats = new HashMap<UUID, EtatDePli>();
        sorts.forEach(
                sort ->
                        etats.merge(
                                sort.pli(),
                                sort.etat(),
                                (un, autre) -> un == EtatDePli.OUVERT ? un : autre));
        return etats;
    }

    private static EtatDePli sort(Pli pli, int lot, Set<Integer> servis) {
        if (!pli.recevable()) {
            return EtatDePli.HORS_DELAI;
        }
        return servis.add(lot) ? EtatDePli.OUVERT : EtatDePli.REMPLACE;
    }
}
