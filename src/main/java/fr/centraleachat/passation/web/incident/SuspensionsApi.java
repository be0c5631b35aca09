package fr.centraleachat.passation.web.incident;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.refere.DeciderLaReprise;
import fr.centraleachat.passation.domain.refere.DeclarerUnRefere;
import fr.centraleachat.passation.domain.refere.Refere;
import fr.centraleachat.passation.domain.refere.Reprise;
import fr.centraleachat.passation.domain.refere.Suspension;
import fr.centraleachat.passation.domain.refere.Suspensions;
import fr.centraleachat.tache.Saisies;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The référés of a procédure, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/suspensions")
class SuspensionsApi {

    private final DeclarerUnRefere declarer;
    private final DeciderLaReprise reprendre;
    private final Suspensions suspensions;
    private final Procedures procedures;
    private final Saisies saisies;

    SuspensionsApi(
            DeclarerUnRefere declarer,
            DeciderLaReprise reprendre,
            Suspensions suspensions,
            Procedures procedures,
            Saisies saisies) {
        this.declarer = declarer;
        this.reprendre = reprendre;
        this.suspensions = suspensions;
        this.procedures = procedures;
        this.saisies = saisies;
    }

    /**
     * A référé as programs read it.
     *
     * @param lots empty for all of them
     * @param repriseLe null while it is pending, like {@code decision}
     */
    record Vue(
            UUID id,
            String reference,
            String motif,
            Instant depuis,
            List<Integer> lots,
            boolean pendante,
            Instant repriseLe,
            String decision) {

        static Vue de(Suspension s) {
            return new Vue(
                    s.id(),
                    s.reference(),
                    s.motif(),
                    s.depuis(),
                    s.lots(),
                    s.estPendante(),
                    s.repriseLe(),
                    s.decision());
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    public List<Vue> lister(@PathVariable String numero) {
        procedures.exiger(numero);
        return suspensions.deLaProcedure(numero).stream().map(Vue::de).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Vue declarer(@PathVariable String numero, @RequestBody JsonNode corps) {
        var id = declarer.declarer(numero, saisies.lier(Refere.class, corps));
        return Vue.de(reprendre.exiger(numero, id));
    }

    @PostMapping(path = "/{id}/reprise", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Vue reprendre(@PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        return Vue.de(reprendre.reprendre(numero, id, saisies.lier(Reprise.class, corps)));
    }
}
