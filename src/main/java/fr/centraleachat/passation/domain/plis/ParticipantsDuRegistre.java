package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.passation.domain.arret.Participants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The registre knows who took part, whatever became of their plis. */
@Component
class ParticipantsDuRegistre implements Participants {

    private static final int PREMIER_TOUR = 1;

    private final PliRepository plis;

    ParticipantsDuRegistre(PliRepository plis) {
        this.plis = plis;
    }

    @Override
    public List<Participant> de(String numero) {
        Map<String, TreeSet<Integer>> lots = new LinkedHashMap<>();
        Map<String, String> noms = new LinkedHashMap<>();
        for (var pli : plis.duTour(numero, PREMIER_TOUR)) {
            var siret = pli.operateur().siret();
            noms.put(siret, pli.operateur().nom());
            lots.computeIfAbsent(siret, s -> new TreeSet<>()).addAll(pli.lots());
        }
        return noms.entrySet().stream()
                .map(
                        e ->
                                new Participant(
                                        e.getKey(),
                                        e.getValue(),
                                        List.copyOf(lots.get(e.getKey()))))
                .toList();
    }
}
