package fr.centraleachat.common;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The clock since it was first accelerated: each part begins at the hour that the former reached.
 */
record Allures(List<Allure> parties) {

    static final Allures AUCUNE = new Allures(List.of());

    Allures {
        parties = parties.stream().sorted(Comparator.comparing(Allure::depuis)).toList();
    }

    /** The hour of the application: real time before the first part. */
    Instant a(Instant reel) {
        Instant vecu = reel;
        for (var partie : parties) {
            vecu = partie.depuis().isAfter(reel) ? vecu : partie.a(reel);
        }
        return vecu;
    }

    /** The pace that was set last, even if it begins in a moment. */
    int facteur() {
        return parties.isEmpty() ? 1 : parties.get(parties.size() - 1).facteur();
    }

    /** The same until that instant; never before a part that is set already. */
    Allures changees(int facteur, Instant depuis) {
        var debut =
                Stream.concat(
                                Stream.of(depuis),
                                parties.stream().map(p -> p.depuis().plusMillis(1)))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return new Allures(
                Stream.concat(parties.stream(), Stream.of(new Allure(debut, a(debut), facteur)))
                        .toList());
    }

    Allure derniere() {
        return parties.get(parties.size() - 1);
    }
}
