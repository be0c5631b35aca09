package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.attribution.CompetenceDeLaCao;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The procédures in progress whose attributaire a commission chooses. */
@Component
public class ProceduresDeLaCao {

    private final Procedures procedures;
    private final CompetenceDeLaCao competence;

    ProceduresDeLaCao(Procedures procedures, CompetenceDeLaCao competence) {
        this.procedures = procedures;
        this.competence = competence;
    }

    @Transactional(readOnly = true)
    public List<Procedure> enCours() {
        return procedures.enCours(TypeDeProcedure.AOO).stream()
                .filter(competence::estRequise)
                .toList();
    }
}
