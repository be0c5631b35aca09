package fr.centraleachat.passation.web.envoi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.passation.domain.envoi.Attentes;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.lettres.AdresseDeLettre;
import fr.centraleachat.passation.domain.lettres.PreuveDeLettre;
import fr.centraleachat.passation.domain.lettres.RetourDeLettre;
import fr.centraleachat.passation.domain.lettres.SortDesLettres;
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
    private final SortDesLettres lettres;
    private final Saisies saisies;
    private final ObjectMapper json;

    ConstatDePreuve(Attentes attentes, SortDesLettres lettres, Saisies saisies, ObjectMapper json) {
        this.attentes = attentes;
        this.lettres = lettres;
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

    public void retour(String numero, UUID id, Map<String, String> corps) {
        retour(numero, id, json.<JsonNode>valueToTree(corps));
    }

    public void parCourriel(String numero, UUID id, Map<String, String> corps) {
        parCourriel(numero, id, json.<JsonNode>valueToTree(corps));
    }

    /** A letter came back. */
    public void retour(String numero, UUID id, JsonNode saisi) {
        lettres.retour(numero, id, saisies.lier(RetourDeLettre.class, saisi));
    }

    /** A letter is given to the mail server. */
    public void parCourriel(String numero, UUID id, JsonNode saisi) {
        lettres.parCourriel(numero, id, saisies.lier(AdresseDeLettre.class, saisi));
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
