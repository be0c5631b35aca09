package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** From a question to the answer that is proposed. */
@Service
public class TraiterQuestion {

    private final Procedures procedures;
    private final Questions questions;
    private final EcheancesDeReponse echeances;
    private final DemanderModification modification;
    private final Fiches fiches;

    TraiterQuestion(
            Procedures procedures,
            Questions questions,
            EcheancesDeReponse echeances,
            DemanderModification modification,
            Fiches fiches) {
        this.procedures = procedures;
        this.questions = questions;
        this.echeances = echeances;
        this.modification = modification;
        this.fiches = fiches;
    }

    public void qualifier(String numero, String id, QualificationDeQuestion qualification) {
        var question = questions.exiger(numero, id);
        exigerLAnonymat(question.operateur(), qualification.questionAnonymisee());
        question.qualifier(qualification);
        echeances.attendre(procedures.exiger(numero), question);
        fiches.consignerSur(numero, id, qualification);
    }

    /** An answer that changes the DCE opens its modification at once (R2151-4). */
    public void repondre(String numero, String id, ReponseAQuestion reponse) {
        var question = questions.exiger(numero, id);
        question.repondre(reponse);
        fiches.consignerSur(numero, id, reponse);
        if (reponse.modifieDce()) {
            modification.pourLaQuestion(procedures.verrouiller(numero), question);
        }
    }

    private static void exigerLAnonymat(Candidat auteur, String diffusee) {
        var texte = diffusee.toLowerCase(Locale.FRENCH);
        boolean nomme =
                texte.contains(auteur.nom().toLowerCase(Locale.FRENCH))
                        || auteur.siret() != null && texte.contains(auteur.siret());
        if (nomme) {
            throw DonneesRefusees.champ(
                    "questionAnonymisee",
                    "Ce texte désigne l’auteur de la question : retirez son nom et son SIRET.",
                    "L2132-1");
        }
    }
}
