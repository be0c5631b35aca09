package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.consultation.DiffuserReponse;
import fr.centraleachat.passation.domain.consultation.DiffusionDeReponse;
import fr.centraleachat.passation.domain.consultation.Retraits;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Diffuser la réponse: question and answer in one text, for all those who withdrew the dossier. */
@Component
class DiffuserReponseForm implements FormulaireDeTache<DiffusionDeReponse> {

    private final DiffuserReponse diffusion;
    private final QuestionALire question;
    private final Retraits retraits;
    private final Clock horloge;

    DiffuserReponseForm(
            DiffuserReponse diffusion, QuestionALire question, Retraits retraits, Clock horloge) {
        this.diffusion = diffusion;
        this.question = question;
        this.retraits = retraits;
        this.horloge = horloge;
    }

    @Override
    public String cle() {
        return "passation/diffuser-reponse";
    }

    @Override
    public Class<DiffusionDeReponse> saisie() {
        return DiffusionDeReponse.class;
    }

    @Override
    public DiffusionDeReponse valeurs(TacheOuverte tache) {
        var posee = question.de(tache);
        return new DiffusionDeReponse(
                "Question : " + posee.anonymisee() + "\n\nRéponse : " + posee.reponse(),
                horloge.instant());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<>(question.constats(tache));
        if (Boolean.TRUE.equals(question.de(tache).modifieDce())) {
            constats.put("Suite", "Cette réponse modifie le DCE : sa modification est ouverte.");
        }
        var destinataires = retraits.destinataires(tache.numero());
        constats.put(
                "Destinataires",
                destinataires.isEmpty()
                        ? List.of(
                                "Personne n’a encore retiré le dossier : publiez-la sur le profil.")
                        : destinataires);
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, DiffusionDeReponse saisie) {
        diffusion.diffuser(tache.numero(), tache.sujet(), saisie);
    }
}
