package fr.centraleachat.delai.statistique;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of all the months, the same for whoever asks. */
@Service
@Transactional(readOnly = true)
class MesuresEnTable implements MesuresDesPhases {

    private final MesureRepository mesures;

    MesuresEnTable(MesureRepository mesures) {
        this.mesures = mesures;
    }

    @Override
    public Map<String, Repartition> parPhase(String procedure, String adherent) {
        return mesures.pourPrevoir(procedure, adherent).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().durees()));
    }
}
