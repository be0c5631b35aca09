package fr.centraleachat.pilotage.charge;

import static java.util.stream.Collectors.toMap;

import fr.centraleachat.organisation.Effectifs;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.tache.ChargeDeTravail.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fonctions that have work and nobody to do it, with the relay that acts for them. */
@Component
class LesRelais {

    private static final String UN_AGENT = "un agent désigné";

    private final Effectifs effectifs;

    LesRelais(Effectifs effectifs) {
        this.effectifs = effectifs;
    }

    List<LigneDeRelais> pour(List<Part> parts, Equipes equipes, Map<String, String> adherents) {
        Map<Cle, String> relais =
                effectifs.relais().stream()
                        .collect(toMap(r -> new Cle(r.fonction(), r.adherent()), r -> r.agent()));
        var vacantes = new LinkedHashMap<Cle, Integer>();
        parts.stream()
                .filter(p -> p.fonction() != null && p.adherent() != null)
                .filter(p -> !equipes.tiennent(p.fonction(), p.adherent()))
                .forEach(
                        p ->
                                vacantes.merge(
                                        new Cle(p.fonction(), p.adherent()),
                                        p.ouvertes(),
                                        Integer::sum));
        return vacantes.entrySet().stream()
                .map(v -> ligne(v.getKey(), v.getValue(), relais, equipes, adherents))
                .toList();
    }

    private static LigneDeRelais ligne(
            Cle cle,
            int ouvertes,
            Map<Cle, String> relais,
            Equipes equipes,
            Map<String, String> adherents) {
        var agent = relais.get(cle);
        var nom = agent == null ? null : equipes.nom(agent);
        return new LigneDeRelais(
                cle.fonction(),
                cle.adherent(),
                adherents.getOrDefault(cle.adherent(), cle.adherent()),
                agent == null || nom != null ? nom : UN_AGENT,
                ouvertes);
    }

    private record Cle(Fonction fonction, String adherent) {}
}
