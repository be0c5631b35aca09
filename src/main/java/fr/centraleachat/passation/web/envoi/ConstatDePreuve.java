package fr.centraleachat.passation.web.envoi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.passation.domain.envoi.Attentes;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.lettres.PreuveDeLettre;
import fr.centraleachat.passation.domain.marche.PreuveDeNotification;
import fr.centraleachat.passation.domain.marche.PreuveDeTransmission;
import fr.centraleachat.passation.domain.publicite.PreuveDePublication;
import fr.centraleachat.tache.Saisies;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands a proof to the use case of its kind, bound and checked the same from page and API. */
@Component
public class ConstatDePreuve {

    private final Attentes attentes;
    private final Saisies saisies;
    private final ObjectMapper json;

    ConstatDePreuve(Attentes attentes, Saisies saisies, ObjectMapper json) {
        this.attentes = attentes;
        this.saisies = saisies;
        this.json = json;
    }

    /**
     * @return what was recorded, as the agent knows it
     */
    public String constater(String numero, UUID id, Map<String, String> corps) {
        var envoi = attentes.exiger(numero, id);
        constater(envoi.genre(), numero, id, json.valueToTree(corps));
        return envoi.libelle();
    }

    /**
     * @throws fr.centraleachat.common.Introuvable when what is awaited is of another kind
     */
    public void constater(GenreDEnvoi genre, String numero, UUID id, JsonNode saisi) {
        switch (genre) {
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
    }
}
