package fr.centraleachat.tache;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/**
 * Binds, checks and draws any record whose components carry {@link Champ}, as a task's form does;
 * for the acts that are not tasks.
 */
public interface Saisies {

    /**
     * @throws fr.centraleachat.common.DonneesRefusees with every fault at once
     */
    <S> S lier(Class<S> type, JsonNode corps);

    /** The JSON Schema of the record. */
    JsonNode schema(Class<?> type, String titre);

    /** The fields of a record, in their order. */
    List<ChampDecrit> champs(Class<?> type);

    /**
     * What was written field by field, as the body that the API takes. What cannot be read stays a
     * text, for {@link #lier} to refuse.
     *
     * @param ecrits by path of the field ({@code lots[0].objet}), rows numbered from 0
     */
    JsonNode lire(Class<?> type, Map<String, List<String>> ecrits);

    /** What a page posted, as the body that the API takes. Of a file, its name alone is read. */
    Postee recevoir(Class<?> type, HttpServletRequest requete);

    /**
     * The form as the templates lay it out ({@code f.champ('nom')}).
     *
     * @param contenu a record, a body, or null for an empty form
     * @param choix by path of the field
     */
    Object dessiner(
            Class<?> type, Object contenu, List<Erreur> erreurs, Map<String, List<Choix>> choix);

    /**
     * @param lignesChangees a row was asked for or taken out: the form is to show again
     */
    record Postee(JsonNode corps, boolean lignesChangees) {}
}
