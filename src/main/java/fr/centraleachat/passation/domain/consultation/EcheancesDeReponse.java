package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Garde 11 warns: the last day to answer each useful question. */
@Component
class EcheancesDeReponse {

    static final String GENRE = "REPONSE_AUX_QUESTIONS";

    /** Who prepares it, and who sends it. */
    private static final String ACTIVITES = "CON-3 CON-5";

    private final Delais delais;
    private final GardeDesReponses garde;
    private final Questions questions;
    private final Formats formats;
    private final Parametres parametres;

    EcheancesDeReponse(
            Delais delais,
            GardeDesReponses garde,
            Questions questions,
            Formats formats,
            Parametres parametres) {
        this.delais = delais;
        this.garde = garde;
        this.questions = questions;
        this.formats = formats;
        this.parametres = parametres;
    }

    /** Sets, moves or takes away the last day, as the question and the date limite now are. */
    void attendre(Procedure procedure, Question question) {
        if (!question.etat().estOuverte() || !garde.estUtile(procedure, question)) {
            eteindre(question);
            return;
        }
        var limite = garde.limite(procedure);
        delais.surveiller(
                new EcheanceLegale(
                        procedure.numero(),
                        GENRE,
                        question.id().toString(),
                        alerte(limite),
                        limite,
                        "Répondre à la question reçue le " + formats.jour(question.recueLe()),
                        GardeDesReponses.REGLE,
                        ACTIVITES));
    }

    private LocalDate alerte(LocalDate limite) {
        return limite.minusDays(parametres.entier("ALERTE_QUESTIONS_JOURS", limite));
    }

    void eteindre(Question question) {
        delais.eteindre(question.procedure(), GENRE, question.id().toString());
    }

    /** The date limite moved: so does the last day of every question that is open. */
    void deplacer(Procedure procedure) {
        questions.ouvertes(procedure.numero()).forEach(q -> attendre(procedure, q));
    }
}
