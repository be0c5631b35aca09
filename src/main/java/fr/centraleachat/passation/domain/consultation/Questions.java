package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The questions of the procédures. */
@Component
public class Questions {

    private final QuestionRepository questions;

    Questions(QuestionRepository questions) {
        this.questions = questions;
    }

    /**
     * @param id what a task carries as its sujet
     * @throws Introuvable when the procédure has no such question
     */
    public Question exiger(String numero, String id) {
        return questions
                .findByIdAndProcedure(UUID.fromString(id), numero)
                .orElseThrow(() -> new Introuvable("Cette question n’existe pas ici."));
    }

    /** Oldest first. */
    public List<Question> toutes(String numero) {
        return questions.findByProcedureOrderByRecueLe(numero);
    }

    List<Question> ouvertes(String numero) {
        return toutes(numero).stream().filter(q -> q.etat().estOuverte()).toList();
    }

    /** What the date limite closed: the report of the analysis says so. */
    public List<Question> sansReponse(String numero) {
        return toutes(numero).stream()
                .filter(q -> q.etat() == EtatDeQuestion.SANS_REPONSE)
                .toList();
    }
}
