package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.delai.Interruption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When a whole file waited. A référé on one lot lets the others go on (CJA L551-4 forbids to sign
 * the contract in dispute, no other): the file waits only while each lot that is neither notified
 * nor given up is held, by one cause or by several together.
 */
final class PartageDesLots {

    private static final Comparator<Cause> ORDRE =
            Comparator.comparing((Cause c) -> c.detenteur() == null)
                    .thenComparing(Cause::depuis)
                    .thenComparing(Cause::motif);

    private PartageDesLots() {}

    /**
     * @return in order, without overlap; the last one without end while it lasts. The juge before
     *     the organisation, then the oldest cause, gives its name
     */
    static List<Interruption> interruptions(Collection<LotSuivi> lots, Collection<Cause> causes) {
        List<Interruption> trouvees = new ArrayList<>();
        var bornes = bornes(lots, causes);
        for (var borne : bornes) {
            cause(lots, causes, borne)
                    .ifPresent(c -> ajouter(trouvees, borne, bornes.higher(borne), c));
        }
        return List.copyOf(trouvees);
    }

    private static TreeSet<Instant> bornes(Collection<LotSuivi> lots, Collection<Cause> causes) {
        var bornes = new TreeSet<Instant>();
        causes.forEach(c -> bornes.add(c.depuis()));
        causes.stream().map(Cause::jusquA).filter(Objects::nonNull).forEach(bornes::add);
        lots.stream().map(LotSuivi::fini).filter(Objects::nonNull).forEach(bornes::add);
        return bornes;
    }

    /** Empty when a lot goes on, or when none is left. */
    private static Optional<Cause> cause(
            Collection<LotSuivi> lots, Collection<Cause> causes, Instant le) {
        var restants = lots.stream().filter(l -> l.court(le)).map(LotSuivi::numero).toList();
        boolean tousRetenus =
                restants.stream().allMatch(l -> causes.stream().anyMatch(c -> c.retient(l, le)));
        return tousRetenus
                ? causes.stream()
                        .filter(c -> restants.stream().anyMatch(l -> c.retient(l, le)))
                        .min(ORDRE)
                : Optional.empty();
    }

    private static void ajouter(
            List<Interruption> trouvees, Instant depuis, Instant jusquA, Cause cause) {
        int derniere = trouvees.size() - 1;
        if (derniere >= 0 && suit(trouvees.get(derniere), depuis, cause)) {
            depuis = trouvees.remove(derniere).depuis();
        }
        trouvees.add(new Interruption(depuis, jusquA, cause.detenteur(), cause.motif()));
    }

    private static boolean suit(Interruption precedente, Instant depuis, Cause cause) {
        return depuis.equals(precedente.jusquA())
                && precedente.detenteur() == cause.detenteur()
                && precedente.motif().equals(cause.motif());
    }
}
