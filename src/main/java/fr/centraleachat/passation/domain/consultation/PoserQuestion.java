package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.MessageDuDehors;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.Remises;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A question comes in: it is kept, then a path of its own opens for it. */
@Service
@Transactional
public class PoserQuestion {

    private static final String QUESTION_RECUE = "QuestionRecue";

    private final Procedures procedures;
    private final ConsultationOuverte consultation;
    private final Habilites habilites;
    private final QuestionRepository questions;
    private final Origine origine;
    private final EcheancesDeReponse echeances;
    private final Remises remises;
    private final FaitsRecus faits;
    private final Clock horloge;

    PoserQuestion(
            Procedures procedures,
            ConsultationOuverte consultation,
            Habilites habilites,
            QuestionRepository questions,
            Origine origine,
            EcheancesDeReponse echeances,
            Remises remises,
            FaitsRecus faits,
            Clock horloge) {
        this.procedures = procedures;
        this.consultation = consultation;
        this.habilites = habilites;
        this.questions = questions;
        this.origine = origine;
        this.echeances = echeances;
        this.remises = remises;
        this.faits = faits;
        this.horloge = horloge;
    }

    /**
     * The same source and reference twice is the same question.
     *
     * @throws fr.centraleachat.common.EtatIncompatible when the procédure is not in consultation
     */
    public UUID poser(String numero, QuestionPosee posee) {
        var procedure = procedures.verrouiller(numero);
        habilites.exigerDEnregistrer(procedure);
        var provenance = origine.de(posee.source(), posee.reference());
        return questions
                .findByProcedureAndProvenanceSourceAndProvenanceReference(
                        numero, provenance.source(), provenance.reference())
                .orElseGet(() -> ajouter(procedure, posee, provenance))
                .id();
    }

    private Question ajouter(Procedure procedure, QuestionPosee posee, Provenance provenance) {
        consultation.exiger(procedure);
        controler(posee);
        var numero = procedure.numero();
        var question = questions.saveAndFlush(new Question(numero, posee, provenance));
        echeances.attendre(procedure, question);
        faits.annoncer(numero, "Question reçue", null);
        remises.remettreOuGarder(
                MessageDuDehors.auSujet(QUESTION_RECUE, numero, question.id().toString()));
        return question;
    }

    private void controler(QuestionPosee posee) {
        var erreurs = new ArrayList<Erreur>();
        posee.operateur().controler(erreurs);
        if (posee.recueLe().isAfter(horloge.instant())) {
            erreurs.add(
                    Erreur.de(
                            "recueLe", "Cette date est à venir : indiquez celle de la réception."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }
}
