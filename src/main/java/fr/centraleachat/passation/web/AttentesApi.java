package fr.centraleachat.passation.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Attentes;
import fr.centraleachat.passation.domain.PreuveDeLettre;
import fr.centraleachat.passation.domain.PreuveDeNotification;
import fr.centraleachat.passation.domain.PreuveDePublication;
import fr.centraleachat.passation.domain.PreuveDeTransmission;
import fr.centraleachat.tache.Saisies;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a procédure awaits from outside, and the proofs that a program brings. */
@RestController
@RequestMapping("/api/procedures/{numero}")
class AttentesApi {

    private final Attentes attentes;
    private final Saisies saisies;

    AttentesApi(Attentes attentes, Saisies saisies) {
        this.attentes = attentes;
        this.saisies = saisies;
    }

    @GetMapping("/attentes")
    List<AttenteView> lister(@PathVariable String numero) {
        return attentes.deLaProcedure(numero).stream().map(AttenteView::de).toList();
    }

    @PostMapping(path = "/publications/{id}/preuve", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreuveView publication(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        attentes.publication(numero, id, saisies.lier(PreuveDePublication.class, corps));
        return PreuveView.de(attentes.exiger(numero, id));
    }

    @PostMapping(path = "/lettres/{id}/preuve", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreuveView lettre(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        attentes.lettre(numero, id, saisies.lier(PreuveDeLettre.class, corps));
        return PreuveView.de(attentes.exiger(numero, id));
    }

    @PostMapping(path = "/transmissions/{id}/accuse", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreuveView transmission(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        attentes.transmission(numero, id, saisies.lier(PreuveDeTransmission.class, corps));
        return PreuveView.de(attentes.exiger(numero, id));
    }

    @PostMapping(
            path = "/notifications/{id}/reception",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreuveView notification(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        attentes.notification(numero, id, saisies.lier(PreuveDeNotification.class, corps));
        return PreuveView.de(attentes.exiger(numero, id));
    }
}
