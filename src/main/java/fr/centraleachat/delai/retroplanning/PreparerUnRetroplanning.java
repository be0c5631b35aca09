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
                        .map(phase -> ConsultationVoulue.duree(phase, souhait, contraintes))
                        .toList();
        exigerDesPhases(phases);
        var planificateur = new Retroplanificateur(aujourdHui, phases, contraintes);
        return planificateur.pour(
                souhait.finDeMarche() == null
                        ? souhait.notification()
                        : planificateur.notificationAvantLaFin(souhait.finDeMarche()));
    }

    private static void exigerDesPhases(List<PhaseAPlanifier> phases) {
        if (phases.isEmpty()) {
            throw DonneesRefusees.champ(
                    "procedure", "Aucun délai cible n’est en vigueur pour cette procédure.");
        }
    }
}
