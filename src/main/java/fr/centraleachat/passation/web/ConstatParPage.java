package fr.centraleachat.passation.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.passation.domain.Attentes;
import fr.centraleachat.passation.domain.PreuveDeLettre;
import fr.centraleachat.passation.domain.PreuveDeNotification;
import fr.centraleachat.passation.domain.PreuveDePublication;
import fr.centraleachat.passation.domain.PreuveDeTransmission;
import fr.centraleachat.tache.Saisies;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands what a page posted to the use case of its kind, bound and checked as the API's body. */
@Component
class ConstatParPage {

    private final Attentes attentes;
    private final Saisies saisies;
    private final ObjectMapper json;

    ConstatParPage(Attentes attentes, Saisies saisies, ObjectMapper json) {
        this.attentes = attentes;
        this.saisies = saisies;
        this.json = json;
    }

    /**
     * @return what was recorded, as the agent knows it
     */
    String constater(String numero, UUID id, Map<String, String> corps) {
        var envoi = attentes.exiger(numero, id);
        JsonNode saisi = json.valueToTree(corps);
        switch (envoi.genre()) {
            case PUBLICATION ->
                    attentes.publication(
                            numero, id, saisies.lier(PreuveDePublication.class, saisi));
            case LETTRE -> attentes.lettre(numero, id, saisies.lier(PreuveDeLettre.class, saisi));
            case TRANSMISSION ->
                    attentes.transmission(
                            numero, id, saisies.lier(PreuveDeTransmission.class, saisi));
            case NOTIFICATION ->
                    attentes.notification(
                            numero, id, saisies.lier(PreuveDeNotification.class, saisi));
        }
        return envoi.libelle();
    }
}
