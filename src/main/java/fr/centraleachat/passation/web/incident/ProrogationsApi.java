package fr.centraleachat.passation.web.incident;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.marche.ProrogationDesOffres;
import fr.centraleachat.passation.domain.marche.ProrogerLesOffres;
import fr.centraleachat.tache.Saisies;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The prorogations of the offers, for programs. */
@RestController
class ProrogationsApi {

    private final ProrogerLesOffres proroger;
    private final Saisies saisies;

    ProrogationsApi(ProrogerLesOffres proroger, Saisies saisies) {
        this.proroger = proroger;
        this.saisies = saisies;
    }

    @PostMapping(
            path = "/api/procedures/{numero}/prorogations",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ProrogationDesOffres proroger(@PathVariable String numero, @RequestBody JsonNode corps) {
        var prorogation = saisies.lier(ProrogationDesOffres.class, corps);
        proroger.proroger(numero, prorogation);
        return prorogation;
    }
}
