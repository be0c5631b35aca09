package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.consultation.GardeDesReponses;
import fr.centraleachat.passation.domain.consultation.Question;
import fr.centraleachat.passation.domain.consultation.Questions;
import fr.centraleachat.tache.TacheOuverte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The question that a task is about, as its form shows it. */
@Component
class QuestionALire {

    private final Questions questions;
    private final Procedures procedures;
    private final GardeDesReponses garde;
    private final Formats formats;
    private final Clock horloge;

    QuestionALire(
            Questions questions,
            Procedures procedures,
            GardeDesReponses garde,
            Formats formats,
            Clock horloge) {
        this.questions = questions;
        this.procedures = procedures;
        this.garde = garde;
        this.formats = formats;
        this.horloge = horloge;
    }

    Question de(TacheOuverte tache) {
        return questions.exiger(tache.numero(), tache.sujet());
    }

    /** Without its author, whom only the qualification may know. */
    Map<String, Object> constats(TacheOuverte tache) {
        var question = de(tache);
        var limite = garde.limite(procedures.exiger(tache.numero()));
        var constats = new LinkedHashMap<String, Object>();
        if (LocalDate.now(horloge).isAfter(limite)) {
            constats.put(
                    "Alerte",
                    "Le dernier jour pour répondre était le "
                            + formats.date(limite)
                            + " (R2132-6).");
        }
        constats.put(
                "Question",
                question.anonymisee() == null ? question.texte() : question.anonymisee());
        constats.put("Reçue le", question.recueLe());
        constats.put("Dernier jour pour répondre", limite);
        return constats;
    }
}
