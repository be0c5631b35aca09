package fr.centraleachat.passation.web.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.passation.domain.consultation.DemandeDeModification;
import fr.centraleachat.passation.domain.consultation.DemandeDeReport;
import fr.centraleachat.passation.domain.consultation.DemanderModification;
import fr.centraleachat.passation.domain.consultation.DemanderReport;
import fr.centraleachat.passation.domain.consultation.PoserQuestion;
import fr.centraleachat.passation.domain.consultation.QuestionPosee;
import fr.centraleachat.passation.domain.consultation.RetraitDeDossier;
import fr.centraleachat.passation.domain.consultation.Retraits;
import fr.centraleachat.passation.domain.saisine.CreationsRepetables;
import fr.centraleachat.tache.Saisies;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Binds and records what a consultation receives: the same path for the pages and the API. */
@Component
class EnregistrementDeFait {

    private static final String OPERATEUR = "operateur";

    private final Saisies saisies;
    private final CreationsRepetables creations;
    private final PoserQuestion questions;
    private final Retraits retraits;
    private final DemanderReport reports;
    private final DemanderModification modifications;

    EnregistrementDeFait(
            Saisies saisies,
            CreationsRepetables creations,
            PoserQuestion questions,
            Retraits retraits,
            DemanderReport reports,
            DemanderModification modifications) {
        this.saisies = saisies;
        this.creations = creations;
        this.questions = questions;
        this.retraits = retraits;
        this.reports = reports;
        this.modifications = modifications;
    }

    /**
     * @param cle an Idempotency-Key, null for none
     * @return id of what was recorded, by this call or by the first
     */
    UUID enregistrer(String numero, FaitDeConsultation fait, JsonNode corps, String cle) {
        var saisie = saisies.lier(fait.saisie(), normaliser(corps));
        return UUID.fromString(creations.uneFois(cle, () -> agir(numero, saisie).toString()));
    }

    private UUID agir(String numero, Record saisie) {
        if (saisie instanceof QuestionPosee question) {
            return questions.poser(numero, question);
        }
        if (saisie instanceof RetraitDeDossier retrait) {
            return retraits.enregistrer(numero, retrait);
        }
        return saisie instanceof DemandeDeReport report
                ? reports.demander(numero, report)
                : modifications.demander(numero, (DemandeDeModification) saisie);
    }

    /** A program may name the opérateur by its SIRET, or by its name alone. */
    private static JsonNode normaliser(JsonNode corps) {
        if (corps instanceof ObjectNode objet && objet.path(OPERATEUR).isTextual()) {
            var texte = objet.get(OPERATEUR).asText();
            var operateur = objet.putObject(OPERATEUR).put("nom", texte);
            if (texte.matches("\\d{14}")) {
                operateur.put("siret", texte);
            }
        }
        return corps;
    }
}
