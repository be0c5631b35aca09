package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.publicite.Publicite;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each return of a DCE to its writing, with its reason; none is ever lost. */
@Component
public class RetoursDuDce {

    private final Fiches fiches;

    RetoursDuDce(Fiches fiches) {
        this.fiches = fiches;
    }

    /** Oldest first. */
    public List<RetourDuDce> tous(String numero) {
        return Stream.of(
                        retours(
                                numero,
                                ValidationJuridique.class,
                                "Juriste",
                                ValidationJuridique::motifRefus),
                        retours(
                                numero,
                                VisaDuDce.class,
                                "Service instructeur",
                                VisaDuDce::reserves),
                        retours(
                                numero,
                                ApprobationDuDce.class,
                                "Élu référent",
                                ApprobationDuDce::motifRenvoi),
                        retours(numero, Publicite.class, "Équipe marchés", Publicite::motifReprise))
                .flatMap(r -> r)
                .sorted(Comparator.comparing(RetourDuDce::le))
                .toList();
    }

    /** The one that the writers have not answered yet. */
    public Optional<RetourDuDce> enAttente(String numero) {
        var redactions = fiches.toutes(numero, Dce.class);
        if (redactions.isEmpty()) {
            return Optional.empty();
        }
        var derniere = redactions.get(redactions.size() - 1).le();
        return tous(numero).stream()
                .filter(r -> !r.le().isBefore(derniere))
                .reduce((avant, apres) -> apres);
    }

    private <T extends Record> Stream<RetourDuDce> retours(
            String numero, Class<T> type, String origine, Function<T, String> motif) {
        return fiches.toutes(numero, type).stream()
                .filter(f -> motif.apply(f.contenu()) != null)
                .map(f -> new RetourDuDce(origine, motif.apply(f.contenu()), f.par(), f.le()));
    }
}
