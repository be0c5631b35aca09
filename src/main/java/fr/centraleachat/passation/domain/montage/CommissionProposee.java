package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.attribution.CommissionsConnues;
import fr.centraleachat.passation.domain.attribution.CompetenceDeLaCao;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The commission that a montage will name, when one has to. */
@Component
class CommissionProposee {

    private final CompetenceDeLaCao competence;
    private final CommissionsConnues commissions;

    CommissionProposee(CompetenceDeLaCao competence, CommissionsConnues commissions) {
        this.competence = competence;
        this.commissions = commissions;
    }

    Optional<String> pour(Procedure procedure, LocalDate jour) {
        return competence.estRequise(procedure)
                ? commissions.idEnFonction(procedure.intervenants().acheteur(), jour)
                : Optional.empty();
    }
}
