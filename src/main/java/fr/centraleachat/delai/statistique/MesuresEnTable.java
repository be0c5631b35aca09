package fr.centraleachat.delai.statistique;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of all the months. */
@Service
@Transactional(readOnly = true)
class MesuresEnTable implements MesuresDesPhases {

    private final MesureRepository mesures;

    MesuresEnTable(MesureRepository mesures) {
        this.mesures = mesures;
    }

    @Override
    public Map<String, Repartition> parPhase(String procedure, String adherent) {
        var filtre = new FiltreDeStatistiques(procedure, adherent, null, null, null);
        return mesures.parPhase(new Selection(filtre, null, null)).entrySet().stream()
                .filter(e -> !Etape.JUSQU_A_LA_NOTIFICATION.equals(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().durees()));
    }
}
