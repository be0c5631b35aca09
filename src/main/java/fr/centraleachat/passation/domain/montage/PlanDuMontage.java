package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.delai.CalendriersDeDossier;
import fr.centraleachat.delai.EcartDeCalendrier;
import fr.centraleachat.delai.PlanDuDossier;
import fr.centraleachat.delai.SouhaitDeDossier;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.attribution.CompetenceDeLaCao;
import fr.centraleachat.passation.domain.marche.FinsDeMarche;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rétroplanning of a procédure: what the montage proposes, and what its dates are held to. */
@Component
class PlanDuMontage {

    private final CalendriersDeDossier calendriers;
    private final CompetenceDeLaCao commission;
    private final FinsDeMarche fins;

    PlanDuMontage(
            CalendriersDeDossier calendriers, CompetenceDeLaCao commission, FinsDeMarche fins) {
        this.calendriers = calendriers;
        this.commission = commission;
        this.fins = fins;
    }

    Optional<PlanDuDossier> proposer(Procedure procedure) {
        return estPlanifiable(procedure.type())
                ? calendriers.proposer(
                        souhait(procedure, procedure.type(), commission.estRequise(procedure)))
                : Optional.empty();
    }

    /** Of what was entered, under the procédure that it retains. */
    List<EcartDeCalendrier> ecarts(ExamenDuMontage examen) {
        var montage = examen.montage();
        if (!estPlanifiable(montage.procedure())) {
            return List.of();
        }
        boolean enCommission =
                commission.estRequise(
                        examen.procedure(), montage.procedure(), examen.valeurDuBesoinHt());
        return calendriers.examiner(
                souhait(examen.procedure(), montage.procedure(), enCommission),
                montage.calendrierPrevisionnel().stream()
                        .collect(
                                Collectors.toMap(
                                        DatePrevue::phase,
                                        DatePrevue::datePrevue,
                                        (une, autre) -> une)));
    }

    private SouhaitDeDossier souhait(
            Procedure procedure, TypeDeProcedure type, boolean enCommission) {
        return new SouhaitDeDossier(
                procedure.numero(),
                type.name(),
                enCommission,
                procedure.intervenants().acheteur(),
                procedure.intervenants().adherentInstructeur(),
                procedure.dateNotificationSouhaitee(),
                finARelancer(procedure));
    }

    /** A relance follows the marchés that the procédure had given before it stopped. */
    private LocalDate finARelancer(Procedure procedure) {
        return procedure.relanceDe() == null
                ? null
                : fins.premiere(procedure.relanceDe()).orElse(null);
    }

    /** Targets are kept for these two. */
    private static boolean estPlanifiable(TypeDeProcedure type) {
        return type == TypeDeProcedure.MAPA || type == TypeDeProcedure.AOO;
    }
}
