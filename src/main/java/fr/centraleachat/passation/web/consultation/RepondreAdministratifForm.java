package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.consultation.TraiterQuestion;
import org.springframework.stereotype.Component;

@Component
class RepondreAdministratifForm extends ReponseForm {

    RepondreAdministratifForm(TraiterQuestion traitement, QuestionALire question) {
        super(traitement, question);
    }

    @Override
    public String cle() {
        return "passation/repondre-administratif";
    }
}
