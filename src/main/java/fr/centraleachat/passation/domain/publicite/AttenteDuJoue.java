package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why an avis does not leave yet, or is not over: what the JOUE has still to say (R2131-20). */
@Component
public class AttenteDuJoue {

    private final GardeDuJoue garde;
    private final Formats formats;
    private final Clock horloge;

    AttenteDuJoue(GardeDuJoue garde, Formats formats, Clock horloge) {
        this.garde = garde;
        this.formats = formats;
        this.horloge = horloge;
    }

    /** Empty when nothing is waited for before the proof of that sending. */
    public Optional<String> de(Envoi envoi) {
        if (envoi.attendLeJoue()) {
            return Optional.of(
                    envoi.accuseLe() == null
                            ? "envoyé, attend l’accusé du JOUE"
                            : "envoyé, attend sa publication au JOUE");
        }
        if (envoi.estClos() || envoi.genre() != GenreDEnvoi.PUBLICATION) {
            return Optional.empty();
        }
        return garde.retenue(envoi)
                .filter(r -> r.fin().filter(fin -> !horloge.instant().isBefore(fin)).isEmpty())
                .map(
                        r ->
                                r.fin()
                                        .map(
                                                f ->
                                                        "attend le JOUE, jusqu’au "
                                                                + formats.dateHeure(f))
                                        .orElse("attend l’accusé du JOUE"));
    }
}
