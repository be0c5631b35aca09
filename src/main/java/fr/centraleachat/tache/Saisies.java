package fr.centraleachat.tache;

import com.fasterxml.jackson.databind.JsonNode;

/** Binds and checks any record whose components carry {@link Champ}, as a task's form does. */
public interface Saisies {

    /**
     * @throws org.springframework.web.server.ResponseStatusException 400 when the text is not JSON
     * @throws fr.centraleachat.common.DonneesRefusees with every fault at once
     */
    <S> S lier(Class<S> type, String json);

    /** The JSON Schema of the record. */
    JsonNode schema(Class<?> type, String titre);
}
