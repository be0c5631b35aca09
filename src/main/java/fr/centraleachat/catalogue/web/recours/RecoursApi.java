package fr.centraleachat.catalogue.web.recours;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.centraleachat.catalogue.recours.Demander;
import fr.centraleachat.catalogue.recours.LesRecours;
import fr.centraleachat.catalogue.recours.Quitter;
import fr.centraleachat.tache.Saisies;
import java.util.UUID;
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

/** Joining a marché, and leaving it, for programs. */
@RestController
@RequestMapping("/api/marches/{reference}/recours")
class RecoursApi {

    private final Demander demander;
    private final ConduiteDeRecours conduite;
    private final Quitter quitter;
    private final LesRecours recours;
    private final ListeDesRecours liste;
    private final Saisies saisies;

    RecoursApi(
            Demander demander,
            ConduiteDeRecours conduite,
            Quitter quitter,
            LesRecours recours,
            ListeDesRecours liste,
            Saisies saisies) {
        this.demander = demander;
        this.conduite = conduite;
        this.quitter = quitter;
        this.recours = recours;
        this.liste = liste;
        this.saisies = saisies;
    }

    @GetMapping
    RecoursView.Liste lister(@PathVariable String reference) {
        return RecoursView.Liste.de(liste.duMarche(reference));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public RecoursView demander(
            @PathVariable String reference,
            @RequestBody JsonNode corps,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        var demande = saisies.lier(CorpsDeRecours.class, corps).demande(reference, cle);
        return RecoursView.de(recours.exiger(demander.demander(demande)));
    }

    @PostMapping("/{id}/accord")
    @Transactional
    public RecoursView accorder(
            @PathVariable String reference,
            @PathVariable UUID id,
            @RequestBody(required = false) JsonNode corps) {
        var r = recours.exiger(reference, id);
        var accord =
                saisies.lier(
                        CorpsDAccord.class,
                        corps == null ? JsonNodeFactory.instance.objectNode() : corps);
        conduite.instruire(r.numero(), accord.instruction(r));
        return RecoursView.de(recours.exiger(r.numero()));
    }

    @PostMapping("/{id}/refus")
    @Transactional
    public RecoursView refuser(
            @PathVariable String reference, @PathVariable UUID id, @RequestBody JsonNode corps) {
        var numero = recours.exiger(reference, id).numero();
        conduite.instruire(numero, saisies.lier(CorpsDeRefus.class, corps).instruction());
        return RecoursView.de(recours.exiger(numero));
    }

    @PostMapping("/{id}/retrait")
    @Transactional
    public RecoursView retirer(@PathVariable String reference, @PathVariable UUID id) {
        var numero = recours.exiger(reference, id).numero();
        quitter.retirer(numero);
        return RecoursView.de(recours.exiger(numero));
    }

    @PostMapping("/{id}/fin")
    @Transactional
    public RecoursView quitter(
            @PathVariable String reference, @PathVariable UUID id, @RequestBody JsonNode corps) {
        var numero = recours.exiger(reference, id).numero();
        var depart = saisies.lier(DepartDuMarche.class, corps);
        quitter.quitter(numero, depart.fin(), depart.motif());
        return RecoursView.de(recours.exiger(numero));
    }
}
