package fr.centraleachat.pilotage.charge;

import fr.centraleachat.delai.Phases;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Activite;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.raci.Ligne;
import fr.centraleachat.raci.MatriceRaci;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the work of each phase from the matrix of a day, in two queries. */
@Component
class LectureDuTravail {

    private final MatriceRaci matrice;
    private final Phases phases;

    LectureDuTravail(MatriceRaci matrice, Phases phases) {
        this.matrice = matrice;
        this.phases = phases;
    }

    TravailDesPhases le(LocalDate jour) {
        Map<String, Ligne> lignes =
                matrice.lignes(jour).stream()
                        .filter(l -> l.activite().sansEtape() == null)
                        .collect(Collectors.toMap(l -> l.activite().code(), l -> l));
        Map<String, Map<Fonction, List<Activite>>> parPhase = new HashMap<>();
        phases.activites().forEach((phase, codes) -> parPhase.put(phase, travail(codes, lignes)));
        return new TravailDesPhases(parPhase);
    }

    private static Map<Fonction, List<Activite>> travail(
            List<String> codes, Map<String, Ligne> lignes) {
        Map<Fonction, List<Activite>> travail = new EnumMap<>(Fonction.class);
        codes.stream()
                .map(lignes::get)
                .filter(ligne -> ligne != null)
                .forEach(
                        ligne ->
                                ligne.executants(Lettre.A)
                                        .forEach(
                                                f ->
                                                        travail.computeIfAbsent(
                                                                        f, x -> new ArrayList<>())
                                                                .add(ligne.activite())));
        return travail;
    }
}
