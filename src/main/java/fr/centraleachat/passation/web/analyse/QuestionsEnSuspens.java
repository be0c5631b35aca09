package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.consultation.Question;
import fr.centraleachat.passation.domain.consultation.Questions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The questions that the date limite closed without an answer: the report carries them. */
@Component
class QuestionsEnSuspens {

    private final Questions questions;
    private final Formats formats;

    QuestionsEnSuspens(Questions questions, Formats formats) {
        this.questions = questions;
        this.formats = formats;
    }

    /** Empty when all had their answer. */
    Map<String, List<String>> pour(String numero) {
        var closes = questions.sansReponse(numero).stream().map(this::enClair).toList();
        return closes.isEmpty() ? Map.of() : Map.of("Questions restées sans réponse", closes);
    }

    /** Without its author, once it was made anonymous. */
    private String enClair(Question question) {
        var texte = question.anonymisee() == null ? question.texte() : question.anonymisee();
        return "« "
                + texte
                + " », reçue le "
                + formats.dateHeure(question.recueLe())
                + (Boolean.FALSE.equals(question.enTempsUtile())
                        ? ", trop tard pour être utile"
                        : "");
    }
}
