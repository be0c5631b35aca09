package fr.centraleachat.passation.web.echanges;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.echanges.DemandeDEchange;
import fr.centraleachat.passation.domain.echanges.Echange;
import fr.centraleachat.passation.domain.echanges.Echanges;
import fr.centraleachat.passation.domain.echanges.ReponseDEchange;
import fr.centraleachat.passation.domain.saisine.CreationsRepetables;
import fr.centraleachat.tache.Saisies;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The échanges with the candidates during the analysis, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/echanges")
class EchangesApi {

    private final Echanges echanges;
    private final Saisies saisies;
    private final CreationsRepetables creations;
    private final Clock horloge;

    EchangesApi(Echanges echanges, Saisies saisies, CreationsRepetables creations, Clock horloge) {
        this.echanges = echanges;
        this.saisies = saisies;
        this.creations = creations;
        this.horloge = horloge;
    }

    @GetMapping
    List<EchangeView> lister(@PathVariable String numero) {
        return echanges.deLaProcedure(numero).stream().map(this::vue).toList();
    }

    @GetMapping("/{id}")
    EchangeView lire(@PathVariable String numero, @PathVariable UUID id) {
        return vue(echanges.echange(numero, id));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EchangeView> demander(
            @PathVariable String numero,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle,
            @RequestBody JsonNode corps) {
        var demande =
                saisies.lier(DemandeDEchange.class, CorpsDEchange.lu(corps, horloge.getZone()));
        var id = creations.uneFois(cle, () -> echanges.demander(numero, demande).id().toString());
        return ResponseEntity.created(URI.create("/api/procedures/" + numero + "/echanges/" + id))
                .body(vue(echanges.echange(numero, UUID.fromString(id))));
    }

    @PostMapping(path = "/{id}/reponse", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EchangeView repondre(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        return vue(echanges.repondre(numero, id, saisies.lier(ReponseDEchange.class, corps)));
    }

    private EchangeView vue(Echange echange) {
        return EchangeView.de(echange, horloge.instant());
    }
}
