package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** How a program reaches the HTTP API: inside this JVM, or over the network. */
public interface Liaison {

    ObjectMapper JSON = new ObjectMapper();

    /**
     * @param corps JSON, empty when there is none
     */
    Reponse appeler(String verbe, String chemin, String agent, String corps);

    /**
     * @param champs of the form, some of them repeated
     */
    Reponse deposer(String chemin, String agent, Map<String, List<String>> champs, Fichier fichier);

    /** After an act: what the engine has to do by itself is done, or on its way. */
    void laisserFaireLeMoteur();

    /**
     * @param champ of the form
     */
    record Fichier(String champ, String nom, String type, String contenu) {}

    record Reponse(int statut, JsonNode corps) {}
}
