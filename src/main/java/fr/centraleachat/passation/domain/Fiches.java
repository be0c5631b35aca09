package fr.centraleachat.passation.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The fiches of the procédures, each a record of the domain. The simple name of the record is the
 * type that is stored: renaming one needs a migration.
 */
@Component
public class Fiches {

    private final FicheRepository repository;
    private final ObjectMapper json;
    private final AgentCourant agent;
    private final Clock horloge;

    Fiches(FicheRepository repository, ObjectMapper json, AgentCourant agent, Clock horloge) {
        this.repository = repository;
        this.json = json;
        this.agent = agent;
        this.horloge = horloge;
    }

    public void consigner(String procedure, Record contenu) {
        consigner(procedure, null, contenu);
    }

    /** Adds a fiche signed by the current agent; nothing is ever overwritten. */
    public void consigner(String procedure, Integer lot, Record contenu) {
        ajouter(procedure, lot, null, contenu);
    }

    /**
     * @param sujet id of what the step was about
     */
    public void consignerSur(String procedure, String sujet, Record contenu) {
        ajouter(procedure, null, sujet, contenu);
    }

    private void ajouter(String procedure, Integer lot, String sujet, Record contenu) {
        repository.save(
                new Fiche(
                        procedure,
                        contenu.getClass().getSimpleName(),
                        lot,
                        sujet,
                        ecrire(contenu),
                        agent.identifiant(),
                        horloge.instant()));
    }

    public <T extends Record> Optional<T> derniere(String procedure, Class<T> type) {
        return repository
                .findFirstByProcedureAndTypeOrderByRangDesc(procedure, type.getSimpleName())
                .map(f -> lire(f, type));
    }

    public <T extends Record> Optional<T> derniere(String procedure, Integer lot, Class<T> type) {
        return repository
                .findFirstByProcedureAndTypeAndLotOrderByRangDesc(
                        procedure, type.getSimpleName(), lot)
                .map(f -> lire(f, type));
    }

    /**
     * @throws IllegalStateException when the step was never done: the model forbids it
     */
    public <T extends Record> T exiger(String procedure, Class<T> type) {
        return derniere(procedure, type)
                .orElseThrow(
                        () -> new IllegalStateException(type.getSimpleName() + " of " + procedure));
    }

    public <T extends Record> T exiger(String procedure, Integer lot, Class<T> type) {
        return derniere(procedure, lot, type)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        type.getSimpleName() + " of " + procedure + " lot " + lot));
    }

    /** Oldest first, with who signed them and when. */
    public <T extends Record> List<Signee<T>> toutes(String procedure, Class<T> type) {
        return repository
                .findByProcedureAndTypeOrderByRang(procedure, type.getSimpleName())
                .stream()
                .map(f -> new Signee<>(lire(f, type), f.lot(), f.par(), f.le()))
                .toList();
    }

    /** All that was entered on a procédure, oldest first. */
    public List<Tracee> tracees(String procedure) {
        return repository.findByProcedureOrderByRang(procedure).stream()
                .map(f -> new Tracee(f.type(), f.lot(), f.par(), f.le(), arbre(f)))
                .toList();
    }

    /**
     * A fiche of any step.
     *
     * @param type simple name of its record
     */
    public record Tracee(String type, Integer lot, String par, Instant le, JsonNode contenu) {}

    /** A fiche with its author. */
    public record Signee<T extends Record>(T contenu, Integer lot, String par, Instant le) {}

    private String ecrire(Record contenu) {
        try {
            return json.writeValueAsString(contenu);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode arbre(Fiche fiche) {
        try {
            return json.readTree(fiche.contenu());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T extends Record> T lire(Fiche fiche, Class<T> type) {
        try {
            return json.readValue(fiche.contenu(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
