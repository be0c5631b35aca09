package fr.centraleachat.catalogue.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.catalogue.marche.SaisieDeMarche;
import fr.centraleachat.catalogue.marche.SaisirUnMarche;
import fr.centraleachat.tache.Saisies;
import java.net.URI;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/marches}: a marché by hand, for programs. */
@RestController
class SaisieDeMarchesApi {

    private final SaisirUnMarche saisir;
    private final Saisies saisies;

    SaisieDeMarchesApi(SaisirUnMarche saisir, Saisies saisies) {
        this.saisir = saisir;
        this.saisies = saisies;
    }

    /** 201 with our reference; 422 with every fault, by field. */
    @PostMapping(path = "/api/marches", consumes = "application/json")
    ResponseEntity<Map<String, String>> saisir(
            @RequestBody JsonNode corps,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        saisir.exigerLeDroit();
        var reference = saisir.saisir(saisies.lier(SaisieDeMarche.class, corps), cle);
        return ResponseEntity.created(URI.create("/api/marches/" + reference))
                .body(Map.of("reference", reference));
    }
}
