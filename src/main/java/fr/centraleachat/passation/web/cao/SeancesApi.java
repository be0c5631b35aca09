package fr.centraleachat.passation.web.cao;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.cao.ConvoquerSeance;
import fr.centraleachat.passation.domain.cao.NouvelleSeance;
import fr.centraleachat.passation.domain.cao.ProgrammerSeance;
import fr.centraleachat.passation.domain.cao.ReleverPresences;
import fr.centraleachat.passation.domain.saisine.CreationsRepetables;
import fr.centraleachat.tache.Saisies;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The séances of the commissions, for programs. */
@RestController
@RequestMapping("/api/seances")
class SeancesApi {

    private final SeancesVues vues;
    private final ProgrammerSeance programmer;
    private final ConvoquerSeance convoquer;
    private final ReleverPresences relever;
    private final CreationsRepetables creations;
    private final Saisies saisies;

    SeancesApi(
            SeancesVues vues,
            ProgrammerSeance programmer,
            ConvoquerSeance convoquer,
            ReleverPresences relever,
            CreationsRepetables creations,
            Saisies saisies) {
        this.vues = vues;
        this.programmer = programmer;
        this.convoquer = convoquer;
        this.relever = relever;
        this.creations = creations;
        this.saisies = saisies;
    }

    /**
     * @param commission its id, empty for all
     * @param procedure whose lots are on the agenda, empty for all
     */
    @GetMapping
    List<SeanceView> lister(
            @RequestParam(defaultValue = "") String commission,
            @RequestParam(defaultValue = "") String procedure) {
        return vues.toutes().stream()
                .filter(s -> commission.isEmpty() || s.commission().toString().equals(commission))
                .filter(
                        s ->
                                procedure.isEmpty()
                                        || s.points().stream()
                                                .anyMatch(p -> p.procedure().equals(procedure)))
                .toList();
    }

    @GetMapping("/{id}")
    SeanceView lire(@PathVariable UUID id) {
        return vues.lire(id);
    }

    @PostMapping(consumes = "application/json")
    @Transactional
    public ResponseEntity<SeanceView> programmer(
            @RequestBody JsonNode corps,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        var nouvelle = saisies.lier(NouvelleSeance.class, corps);
        var id = creations.uneFois(cle, () -> programmer.programmer(nouvelle).id().toString());
        return ResponseEntity.created(URI.create("/api/seances/" + id))
                .body(vues.lire(UUID.fromString(id)));
    }

    /** Convenes the members for the items that they are not told of yet. */
    @PostMapping("/{id}/convocation")
    @Transactional
    public SeanceView convoquer(@PathVariable UUID id) {
        convoquer.convoquer(id);
        return vues.lire(id);
    }

    /** The whole list replaces what was recorded. */
    @PutMapping(path = "/{id}/presences", consumes = "application/json")
    @Transactional
    public SeanceView relever(@PathVariable UUID id, @RequestBody JsonNode corps) {
        relever.relever(id, CorpsDePresences.lire(saisies, corps).presences());
        return vues.lire(id);
    }
}
