package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.common.DonneesRefusees;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a procédure backwards from a wish, by the rules in force today. */
@Service
@Transactional(readOnly = true)
public class PreparerUnRetroplanning {

    private final CiblesDuPlan cibles;
    private final ReglesDuPlan regles;
    private final Clock horloge;

    PreparerUnRetroplanning(CiblesDuPlan cibles, ReglesDuPlan regles, Clock horloge) {
        this.cibles = cibles;
        this.regles = regles;
        this.horloge = horloge;
    }

    /**
     * @throws DonneesRefusees when the wish cannot be met, with the earliest day that could
     */
    public Retroplanning pour(Souhait souhait) {
        var aujourdHui = LocalDate.now(horloge);
        var contraintes = regles.pour(souhait, aujourdHui);
        var phases =
                cibles
                        .enVigueur(souhait.procedure().name(), souhait.acheteur(), aujourdHui)
                        .stream()
                        .map(phase -> consultee(phase, souhait, contraintes))
                        .toList();
        exigerDesPhases(phases);
        var planificateur = new Retroplanificateur(aujourdHui, phases, contraintes);
        return planificateur.pour(
                souhait.finDeMarche() == null
                        ? souhait.notification()
                        : planificateur.notificationAvantLaFin(souhait.finDeMarche()));
    }

    /** The days asked for; else the minimum that was shortened; else the greater of both. */
    private static PhaseAPlanifier consultee(
            PhaseAPlanifier phase, Souhait souhait, Contraintes contraintes) {
        if (!phase.est(PhaseAPlanifier.CONSULTATION)) {
            return phase;
        }
        if (souhait.consultation() != null) {
            return phase.de(souhait.consultation());
        }
        if (contraintes.reception() == null) {
            return phase;
        }
        int minimum = contraintes.reception().jours();
        return souhait.reception().estReduite()
                ? phase.de(minimum)
                : phase.de(Math.max(phase.jours(), minimum));
    }

    private static void exigerDesPhases(List<PhaseAPlanifier> phases) {
        if (phases.isEmpty()) {
            throw DonneesRefusees.champ(
                    "procedure", "Aucun délai cible n’est en vigueur pour cette procédure.");
        }
    }
}
