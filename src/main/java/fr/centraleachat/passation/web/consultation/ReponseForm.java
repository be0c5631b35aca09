package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.consultation.ReponseAQuestion;
import fr.centraleachat.passation.domain.consultation.TraiterQuestion;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;

/** The same answer to prepare, whoever knows it. */
abstract class ReponseForm implements FormulaireDeTache<ReponseAQuestion> {

    private final TraiterQuestion traitement;
    private final QuestionALire question;

    ReponseForm(TraiterQuestion traitement, QuestionALire question) {
        this.traitement = traitement;
        this.question = question;
    }

    @Override
    public Class<ReponseAQuestion> saisie() {
        return ReponseAQuestion.class;
    }

    @Override
    public ReponseAQuestion valeurs(TacheOuverte tache) {
        return new ReponseAQuestion(null, false);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return question.constats(tache);
    }

    @Override
    public void achever(TacheOuverte tache, ReponseAQuestion saisie) {
        traitement.repondre(tache.numero(), tache.sujet(), saisie);
    }
}
