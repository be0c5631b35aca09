package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.EtatDeProcedure;
import fr.centraleachat.passation.domain.Procedure;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets in what may still come: after the avis was sent, up to the date limite. */
@Component
class ConsultationOuverte {

    private static final Set<String> PHASES = Set.of("LANCEMENT", "CONSULTATION");

    private final Formats formats;
    private final Clock horloge;

    ConsultationOuverte(Formats formats, Clock horloge) {
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible before the avis, after the date limite, or once it has ended
     */
    void exiger(Procedure procedure) {
        exigerLancee(procedure);
        if (!PHASES.contains(String.valueOf(procedure.phaseEnCours()))) {
            throw new EtatIncompatible(
                    "La consultation de la procédure "
                            + procedure.numero()
                            + " est close : elle ne reçoit plus rien.");
        }
        exigerAvantLaDlro(procedure);
    }

    boolean estOuverte(Procedure procedure) {
        return procedure.etat() == EtatDeProcedure.EN_COURS
                && PHASES.contains(String.valueOf(procedure.phaseEnCours()))
                && !horloge.instant().isAfter(procedure.dlro());
    }

    /** The avis left; whatever became of the consultation since. */
    void exigerLancee(Procedure procedure) {
        if (!procedure.estPubliee()) {
            throw new EtatIncompatible(
                    "La procédure "
                            + procedure.numero()
                            + " n’est pas en consultation : attendez l’envoi de l’avis.");
        }
        if (procedure.etat() != EtatDeProcedure.EN_COURS) {
            throw new EtatIncompatible("La procédure " + procedure.numero() + " est terminée.");
        }
    }

    /**
     * @throws EtatIncompatible once no pli may come in time any more
     */
    void exigerAvantLaDlro(Procedure procedure) {
        if (horloge.instant().isAfter(procedure.dlro())) {
            throw new EtatIncompatible(
                    "La date limite de remise des offres est passée depuis le "
                            + formats.dateHeure(procedure.dlro())
                            + " : la consultation ne change plus.",
                    "R2151-5");
        }
    }
}
