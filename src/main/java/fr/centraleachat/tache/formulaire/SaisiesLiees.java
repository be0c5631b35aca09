package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.tache.Saisies;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

@Component
class SaisiesLiees implements Saisies {

    private final LiaisonDeSaisie liaison;
    private final LecteurDeSaisie lecteur;
    private final SchemaDeSaisie schema;

    SaisiesLiees(LiaisonDeSaisie liaison, LecteurDeSaisie lecteur, SchemaDeSaisie schema) {
        this.liaison = liaison;
        this.lecteur = lecteur;
        this.schema = schema;
    }

    @Override
    public <S> S lier(Class<S> type, String json) {
        try {
            return liaison.lier(type, liaison.lire(json), false).saisie();
        } catch (JsonProcessingException e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Le corps de la demande n’est pas du JSON valable.", e);
        }
    }

    @Override
    public JsonNode schema(Class<?> type, String titre) {
        return schema.ecrire(lecteur.lire(type), titre, false);
    }
}
