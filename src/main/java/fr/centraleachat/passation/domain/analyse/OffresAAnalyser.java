package fr.centraleachat.passation.domain.analyse;

import static java.util.stream.Collectors.toMap;

import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an analysis has to judge: the opened offers, on the lots that no decision has ended. */
@Component
public class OffresAAnalyser {

    private final Procedures procedures;
    private final OffresOuvertes offres;

    OffresAAnalyser(Procedures procedures, OffresOuvertes offres) {
        this.procedures = procedures;
        this.offres = offres;
    }

    /** Numbers of the lots still in the running, in order. */
    public Set<Integer> lots(String numero) {
        return procedures.lots(numero).stream()
                .filter(l -> !l.etat().estArrete())
                .map(Lot::numero)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of each SIRET whose pli was opened, in the order of arrival. */
    public Map<String, List<Integer>> lotsParOperateur(String numero) {
        var lots = lots(numero);
        return offres.operateurs(numero).keySet().stream()
                .collect(
                        toMap(
                                o -> o,
                                o ->
                                        offres.lots(numero, o).stream()
                                                .filter(lots::contains)
                                                .toList(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }
}
