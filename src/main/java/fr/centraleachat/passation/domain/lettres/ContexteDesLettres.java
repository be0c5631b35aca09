package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.defaillance.Defaillances;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.marche.DelaiDeSuspension;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the letters of a lot say, if they leave today. */
@Component
class ContexteDesLettres {

    private final Procedures procedures;
    private final Defaillances defaillances;
    private final DelaiDeSuspension suspension;
    private final Clock horloge;

    ContexteDesLettres(
            Procedures procedures,
            Defaillances defaillances,
            DelaiDeSuspension suspension,
            Clock horloge) {
        this.procedures = procedures;
        this.defaillances = defaillances;
        this.suspension = suspension;
        this.horloge = horloge;
    }

    CadreDeLettre cadre(Procedure procedure, int lot, ModeDEnvoi mode) {
        return new CadreDeLettre(
                procedure,
                procedures.lot(procedure.numero(), lot),
                LocalDate.now(horloge),
                signature(procedure, lot, mode).orElse(null),
                defaillances.toursDeLettres(procedure.numero(), lot) > 0);
    }

    /** A lot that has no attributaire has no marché to sign. */
    private Optional<LocalDate> signature(Procedure procedure, int lot, ModeDEnvoi mode) {
        return procedures.lot(procedure.numero(), lot).etat().estArrete()
                ? Optional.empty()
                : suspension.annoncee(procedure, lot, mode, LocalDate.now(horloge));
    }
}
