package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.dce.Dce;
import fr.centraleachat.passation.domain.publicite.GardeDeLaDlro.Minimum;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long the candidates have, before anything is known of an urgency or a préinformation. */
@Component
class DelaiDeReception {

    private final GardeDeLaDlro garde;
    private final Fiches fiches;

    DelaiDeReception(GardeDeLaDlro garde, Fiches fiches) {
        this.garde = garde;
        this.fiches = fiches;
    }

    /** The legal minimum of an appel d’offres, the usual length of a MAPA; calendar days. */
    int jours(Procedure procedure, LocalDate envoi) {
        return minimum(procedure, envoi).map(Minimum::jours).orElseGet(() -> garde.usage(envoi));
    }

    /** What the agent is told of it. */
    String phrase(Procedure procedure, LocalDate envoi) {
        return minimum(procedure, envoi)
                .map(DelaiDeReception::phraseDuMinimum)
                .orElseGet(
                        () ->
                                "La procédure adaptée n’a pas de minimum légal ; l’usage est d’au"
                                        + " moins "
                                        + garde.usage(envoi)
                                        + " jours, selon la complexité du marché (R2151-1).");
    }

    private static String phraseDuMinimum(Minimum minimum) {
        return "Au moins "
                + minimum.jours()
                + " jours après l’envoi de l’avis ; moins si une urgence est motivée par écrit, ou si"
                + " un avis de préinformation l’a annoncé (R2161-3, R2151-2).";
    }

    private Optional<Minimum> minimum(Procedure procedure, LocalDate envoi) {
        boolean horsProfil = fiches.exiger(procedure.numero(), Dce.class).estHorsProfil();
        return garde.minimum(procedure.type(), Publicite.SANS_REDUCTION, horsProfil, envoi);
    }
}
