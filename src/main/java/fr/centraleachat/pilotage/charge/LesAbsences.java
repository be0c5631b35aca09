package fr.centraleachat.pilotage.charge;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Effectifs;
import fr.centraleachat.organisation.Effectifs.Absence;
import fr.centraleachat.tache.ChargeDeTravail.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is away in the weeks to come, who stands in, and what they leave in hand. */
@Component
class LesAbsences {

    private final Effectifs effectifs;

    LesAbsences(Effectifs effectifs) {
        this.effectifs = effectifs;
    }

    /** Of the agents whom the caller manages, the first to go first. */
    List<LigneDAbsence> dans(
            Periode horizon, List<Part> parts, Equipes equipes, FiltreDeCharge filtre) {
        Map<String, Integer> prises =
                parts.stream()
                        .filter(p -> p.prisePar() != null)
                        .collect(
                                Collectors.groupingBy(
                                        Part::prisePar, Collectors.summingInt(Part::ouvertes)));
        return effectifs.absences(horizon).stream()
                .filter(a -> equipes.gerees().contains(a.agent()))
                .filter(a -> equipes.concerne(a.agent(), filtre))
                .map(a -> ligne(a, horizon.debut(), equipes, prises))
                .toList();
    }

    private static LigneDAbsence ligne(
            Absence absence, LocalDate jour, Equipes equipes, Map<String, Integer> prises) {
        return new LigneDAbsence(
                absence.agent(),
                equipes.nom(absence.agent()),
                absence.periode().debut(),
                absence.periode().fin().minusDays(1),
                absence.periode().contient(jour),
                absence.suppleant() == null ? null : equipes.noms().get(absence.suppleant()),
                prises.getOrDefault(absence.agent(), 0));
    }
}
