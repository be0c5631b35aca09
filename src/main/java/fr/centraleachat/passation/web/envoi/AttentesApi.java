package fr.centraleachat.passation.web.envoi;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.envoi.Attentes;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
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
    private final ConstatDePreuve constat;

    AttentesApi(Attentes attentes, ConstatDePreuve constat) {
        this.attentes = attentes;
        this.constat = constat;
    }

    @GetMapping("/attentes")
    List<AttenteView> lister(@PathVariable String numero) {
        return attentes.deLaProcedure(numero).stream().map(AttenteView::de).toList();
    }

    @PostMapping(path = "/publications/{id}/preuve", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreuveView publication(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        return constater(GenreDEnvoi.PUBLICATION, numero, id, corps);
    }

    @PostMapping(path = "/lettres/{id}/preuve", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreuveView lettre(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        return constater(GenreDEnvoi.LETTRE, numero, id, corps);
    }

    /** It came back. */
    @PostMapping(path = "/lettres/{id}/retour", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreuveView retour(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        constat.retour(numero, id, corps);
        return PreuveView.de(attentes.exiger(numero, id));
    }

    /** Given to the mail server, which will bring its proof. */
    @PostMapping(path = "/lettres/{id}/courriel", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    PreuveView parCourriel(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        constat.parCourriel(numero, id, corps);
        return PreuveView.de(attentes.exiger(numero, id));
    }

    @PostMapping(path = "/transmissions/{id}/accuse", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreuveView transmission(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        return constater(GenreDEnvoi.TRANSMISSION, numero, id, corps);
    }

    @PostMapping(
            path = "/notifications/{id}/reception",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreuveView notification(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        return constater(GenreDEnvoi.NOTIFICATION, numero, id, corps);
    }

    private PreuveView constater(GenreDEnvoi genre, String numero, UUID id, JsonNode corps) {
        constat.constater(genre, numero, id, corps);
        return PreuveView.de(attentes.exiger(numero, id));
    }
}
