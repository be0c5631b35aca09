package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.organisation.Fermetures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The closed weeks of the adhérents of a plan, with those that somebody adds to try. */
@Component
class FermeturesAnnoncees {

    private final Fermetures fermetures;

    FermeturesAnnoncees(Fermetures fermetures) {
        this.fermetures = fermetures;
    }

    List<Fermeture> avec(Souhait souhait, LocalDate le) {
        var tenues =
                Stream.of(souhait.acheteur(), souhait.instructeur())
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(adherent -> fermetures.depuis(adherent, le).stream())
                        .map(
                                f ->
                                        new Fermeture(
                                                f.periode().debut(),
                                                f.periode().fin().minusDays(1),
                                                f.motif()));
        return Stream.concat(tenues, souhait.fermetures().stream())
                .sorted(Comparator.comparing(Fermeture::debut))
                .toList();
    }
}
