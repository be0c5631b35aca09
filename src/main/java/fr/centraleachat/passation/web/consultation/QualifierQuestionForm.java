package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.consultation.QualificationDeQuestion;
import fr.centraleachat.passation.domain.consultation.TraiterQuestion;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Qualifier la question: its text is proposed as it came, to be made anonymous. */
@Component
class QualifierQuestionForm implements FormulaireDeTache<QualificationDeQuestion> {

    private final TraiterQuestion traitement;
    private final QuestionALire question;

    QualifierQuestionForm(TraiterQuestion traitement, QuestionALire question) {
        this.traitement = traitement;
        this.question = question;
    }

    @Override
    public String cle() {
        return "passation/qualifier-question";
    }

    @Override
    public Class<QualificationDeQuestion> saisie() {
        return QualificationDeQuestion.class;
    }

    @Override
    public QualificationDeQuestion valeurs(TacheOuverte tache) {
        return new QualificationDeQuestion(null, null, question.de(tache).texte());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<>(question.constats(tache));
        constats.put("Posée par", question.de(tache).operateur().nom());
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, QualificationDeQuestion saisie) {
        traitement.qualifier(tache.numero(), tache.sujet(), saisie);
    }
}
