package fr.centraleachat.passation.domain.analyse;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who took part in the consultation of a lot, retained or not. */
@Component
public class ParticipantsDuLot {

    private final ResultatDeLAnalyse analyse;

    ParticipantsDuLot(ResultatDeLAnalyse analyse) {
        this.analyse = analyse;
    }

    /** SIRET, in the order of the classement. */
    public Set<String> tous(String numero, int lot) {
        var participants = new LinkedHashSet<String>();
        analyse.classement(numero, lot).forEach(o -> participants.add(o.operateur()));
        analyse.candidaturesRejetees(numero, lot).forEach(c -> participants.add(c.operateur()));
        return participants;
    }
}
