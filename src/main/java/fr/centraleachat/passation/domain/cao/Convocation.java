package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The délai of convocation is that of the règlement intérieur: no text has set one since 2016, so a
 * shorter one warns and does not block.
 */
@Component
public class Convocation {

    private final Fiches fiches;
    private final Seances seances;
    private final Parametres parametres;
    private final Clock horloge;

    Convocation(Fiches fiches, Seances seances, Parametres parametres, Clock horloge) {
        this.horloge = horloge;
        this.fiches = fiches;
        this.seances = seances;
        this.parametres = parametres;
    }

    /** About the last inscription of the procédure. */
    public Optional<String> alerte(String numero) {
        return fiches.derniere(numero, InscriptionCao.class)
                .filter(i -> !i.secondeConvocation())
                .flatMap(i -> seances.chercher(i.seance()).flatMap(s -> alerte(i, s, numero)));
    }

    /** About the items of a séance, as the application convened their members. */
    public Optional<String> alerte(Seance seance) {
        return seances.points(seance.id()).stream()
                .filter(p -> !p.secondeConvocation() && p.convoqueLe() != null)
                .map(PointDeSeance::convoqueLe)
                .max(Comparator.naturalOrder())
                .flatMap(le -> alerte(DatesLegales.jour(le), seance));
    }

    /** In jours francs, on the day of the séance. */
    int delai(Seance seance) {
        return parametres.entier("CAO_CONVOCATION_JOURS_FRANCS", DatesLegales.jour(seance.le()));
    }

    /** As those who inscribed the items typed it, when the application did not convene. */
    Optional<LocalDate> typee(Seance seance, List<PointDeSeance> points) {
        return points.stream()
                .map(p -> p.point().procedure())
                .distinct()
                .flatMap(n -> fiches.derniere(n, InscriptionCao.class).stream())
                .filter(i -> i.seance().equals(seance.id().toString()))
                .map(InscriptionCao::convocationEnvoyeeLe)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** On which the members may still be convened in time. */
    public LocalDate dernierJour(Seance seance) {
        var jour = DatesLegales.jour(seance.le());
        int francs = delai(seance);
        var dernier = jour.minusDays(francs);
        while (DatesLegales.reunionMinimale(dernier, francs).date().isAfter(jour)) {
            dernier = dernier.minusDays(1);
        }
        return dernier;
    }

    private Optional<String> alerte(InscriptionCao inscription, Seance seance, String numero) {
        // What the application did is known better than what was typed.
        var envoyee =
                seances.points(seance.id()).stream()
                        .filter(p -> p.point().procedure().equals(numero))
                        .map(PointDeSeance::convoqueLe)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(DatesLegales::jour)
                        .or(() -> Optional.ofNullable(inscription.convocationEnvoyeeLe()));
        return envoyee.isPresent()
                ? alerte(envoyee.get(), seance)
                : alerte(
                        LocalDate.now(horloge),
                        seance,
                        "Les membres ne sont pas convoqués, et il reste");
    }

    private Optional<String> alerte(LocalDate convocation, Seance seance) {
        return alerte(convocation, seance, "La convocation laisse");
    }

    private Optional<String> alerte(LocalDate convocation, Seance seance, String constat) {
        var jour = DatesLegales.jour(seance.le());
        int francs = delai(seance);
        var premier = DatesLegales.reunionMinimale(convocation, francs).date();
        return jour.isBefore(premier)
                ? Optional.of(
                        constat
                                + " moins de "
                                + francs
                                + " jours francs avant la séance : vérifiez le règlement intérieur.")
                : Optional.empty();
    }
}
