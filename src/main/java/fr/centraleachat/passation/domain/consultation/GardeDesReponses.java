package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.publicite.Publicite;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Garde 11: a question asked in time is answered six days before the date limite at the latest,
 * four in an urgency, those of the RC in a MAPA (R2132-6); later, only once it was decided whether
 * the date limite moves (R2151-4).
 */
@Component
public class GardeDesReponses {

    static final String REGLE = "R2132-6";

    private final Parametres parametres;
    private final Fiches fiches;
    private final Formats formats;

    GardeDesReponses(Parametres parametres, Fiches fiches, Formats formats) {
        this.parametres = parametres;
        this.fiches = fiches;
        this.formats = formats;
    }

    /** Last day on which an answer is in time. */
    public LocalDate limite(Procedure procedure) {
        var dlro = procedure.dlro().atZone(Calendrier.ZONE);
        return DatesLegales.limiteDeReponse(dlro, jours(procedure)).date();
    }

    /** Before the date limite, in calendar days. */
    int jours(Procedure procedure) {
        var regime = procedure.jourDuRegime(null);
        if (procedure.type() == TypeDeProcedure.MAPA) {
            return fiches.derniere(procedure.numero(), Montage.class)
                    .map(Montage::delaiReponseQuestionsJours)
                    .map(annonces -> Math.max(1, annonces))
                    .orElseGet(() -> parametres.entier("REPONSE_QUESTIONS_JOURS_MAPA", regime));
        }
        boolean urgence =
                fiches.derniere(procedure.numero(), Publicite.class)
                        .filter(Publicite::enUrgence)
                        .isPresent();
        return parametres.entier(
                urgence ? "REPONSE_QUESTIONS_JOURS_URGENCE" : "REPONSE_QUESTIONS_JOURS", regime);
    }

    /** A question that came in time for an answer in time; the qualification has the last word. */
    boolean estUtile(Procedure procedure, Question question) {
        return question.enTempsUtile() == null
                ? !DatesLegales.jour(question.recueLe()).isAfter(limite(procedure))
                : question.enTempsUtile();
    }

    /**
     * @param reportDecide whether a decision answered this very question
     */
    Optional<Erreur> faute(
            Procedure procedure,
            Question question,
            DiffusionDeReponse diffusion,
            boolean reportDecide) {
        var limite = limite(procedure);
        boolean tardive = DatesLegales.jour(diffusion.diffuseeLe()).isAfter(limite);
        return tardive && estUtile(procedure, question) && !reportDecide
                ? Optional.of(
                        new Erreur(
                                "diffuseeLe",
                                "Cette réponse était due le "
                                        + formats.date(limite)
                                        + " : décidez d’abord le report de la date limite, ou son"
                                        + " refus motivé.",
                                REGLE))
                : Optional.empty();
    }
}
