package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.CalendriersDeDossier;
import fr.centraleachat.delai.EcartDeCalendrier;
import fr.centraleachat.delai.PlanDuDossier;
import fr.centraleachat.delai.SouhaitDeDossier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans what a procédure still has before it, by its own targets. */
@Service
@Transactional(readOnly = true)
class PlanifierUnDossier implements CalendriersDeDossier {

    private final PhasesRestantes restantes;
    private final ReglesDuPlan regles;
    private final MinimaDuCalendrier minima;
    private final Clock horloge;

    PlanifierUnDossier(
            PhasesRestantes restantes,
            ReglesDuPlan regles,
            MinimaDuCalendrier minima,
            Clock horloge) {
        this.restantes = restantes;
        this.regles = regles;
        this.minima = minima;
        this.horloge = horloge;
    }

    @Override
    public Optional<PlanDuDossier> proposer(SouhaitDeDossier demande) {
        var aujourdHui = LocalDate.now(horloge);
        var souhait = SouhaitDuDossier.lire(demande);
        var contraintes = regles.pour(souhait, aujourdHui);
        var phases = restantes.de(demande.numero(), souhait, contraintes);
        if (phases.isEmpty()) {
            return Optional.empty();
        }
        return proposer(souhait, new Retroplanificateur(aujourdHui, phases, contraintes));
    }

    private static Optional<PlanDuDossier> proposer(
            Souhait souhait, Retroplanificateur planificateur) {
        var voulue = SouhaitDuDossier.jour(souhait);
        if (voulue.isEmpty()) {
            return auPlusTot(planificateur, null);
        }
        try {
            var plan = planificateur.pour(planificateur.jourTravaille(voulue.get()));
            return Optional.of(PlanEnEcheances.de(plan, null));
        } catch (DonneesRefusees refus) {
            return auPlusTot(planificateur, refus.erreurs().get(0).message());
        }
    }

    private static Optional<PlanDuDossier> auPlusTot(
            Retroplanificateur planificateur, String refus) {
        return planificateur
                .auPlusTot()
                .map(planificateur::pour)
                .map(plan -> PlanEnEcheances.de(plan, refus));
    }

    @Override
    public List<EcartDeCalendrier> examiner(SouhaitDeDossier demande, Map<String, LocalDate> fins) {
        var aujourdHui = LocalDate.now(horloge);
        var souhait = SouhaitDuDossier.lire(demande);
        var contraintes = regles.pour(souhait, aujourdHui);
        return new EcartsDuCalendrier(
                        fins,
                        restantes.de(demande.numero(), souhait, contraintes),
                        contraintes,
                        minima.le(souhait, aujourdHui))
                .tous(aujourdHui, SouhaitDuDossier.jour(souhait));
    }
}
