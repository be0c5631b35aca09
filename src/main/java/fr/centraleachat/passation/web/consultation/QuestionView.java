package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.consultation.Candidat;
import fr.centraleachat.passation.domain.consultation.CategorieDeQuestion;
import fr.centraleachat.passation.domain.consultation.EtatDeQuestion;
import fr.centraleachat.passation.domain.consultation.Question;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question and its answer.
 *
 * @param operateur null for whom the candidates are confidential; {@code texte} is then the one
 *     that is diffused, and {@code destinataires} is empty
 */
record QuestionView(
        UUID id,
        EtatDeQuestion etat,
        Candidat operateur,
        String texte,
        Instant recueLe,
        CategorieDeQuestion categorie,
        Boolean enTempsUtile,
        String reponse,
        Boolean modifieDce,
        Instant diffuseeLe,
        List<String> destinataires,
        String source,
        String reference)
        implements VueDeFait {

    static QuestionView de(Question question, boolean nommee) {
        return new QuestionView(
                question.id(),
                question.etat(),
                nommee ? question.operateur() : null,
                nommee ? question.texte() : question.anonymisee(),
                question.recueLe(),
                question.categorie(),
                question.enTempsUtile(),
                question.reponseDiffusee() == null
                        ? question.reponse()
                        : question.reponseDiffusee(),
                question.modifieDce(),
                question.diffuseeLe(),
                nommee ? question.destinataires() : List.of(),
                question.provenance().source(),
                question.provenance().reference());
    }
}
