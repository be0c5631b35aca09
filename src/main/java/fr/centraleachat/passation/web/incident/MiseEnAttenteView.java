package fr.centraleachat.passation.web.incident;

import fr.centraleachat.passation.domain.interruption.MiseEnAttente;
import fr.centraleachat.passation.domain.interruption.MotifDAttente;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param finieLe null while it lasts
 */
record MiseEnAttenteView(
        UUID id,
        MotifDAttente motif,
        String texte,
        Instant depuis,
        LocalDate aConfirmerLe,
        Instant finieLe) {

    static MiseEnAttenteView de(MiseEnAttente m) {
        return new MiseEnAttenteView(
                m.id(), m.motif(), m.texte(), m.depuis(), m.aConfirmerLe(), m.finieLe());
    }
}
