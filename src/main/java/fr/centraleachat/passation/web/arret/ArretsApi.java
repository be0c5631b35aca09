package fr.centraleachat.passation.web.arret;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.arret.DemandeDArret;
import fr.centraleachat.passation.domain.arret.DemanderArret;
import fr.centraleachat.passation.domain.saisine.CreationsRepetables;
import fr.centraleachat.tache.Saisies;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The arrêts of a procédure, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/arrets")
class ArretsApi {

    private final Procedures procedures;
    private final Arrets arrets;
    private final DemanderArret demander;
    private final CreationsRepetables creations;
    private final Saisies saisies;

    ArretsApi(
            Procedures procedures,
            Arrets arrets,
            DemanderArret demander,
            CreationsRepetables creations,
            Saisies saisies) {
        this.procedures = procedures;
        this.arrets = arrets;
        this.demander = demander;
        this.creations = creations;
        this.saisies = saisies;
    }

    /** The newest first. */
    @GetMapping
    @Transactional(readOnly = true)
    public List<ArretView> lister(@PathVariable String numero) {
        procedures.exiger(numero);
        return arrets.deLaProcedure(numero).stream().map(ArretView::de).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public ArretView demander(
            @PathVariable String numero,
            @RequestBody JsonNode corps,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        procedures.exiger(numero);
        var demande = saisies.lier(DemandeDArret.class, corps);
        var id = creations.uneFois(cle, () -> demander.demander(numero, demande).toString());
        return arrets.deLaProcedure(numero).stream()
                .filter(a -> a.id().toString().equals(id))
                .map(ArretView::de)
                .findFirst()
                .orElseThrow();
    }
}
