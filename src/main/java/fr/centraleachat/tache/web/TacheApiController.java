package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.tache.domain.AchevementDeTache;
import fr.centraleachat.tache.domain.AvisDesConsultes;
import fr.centraleachat.tache.domain.Contreseing;
import fr.centraleachat.tache.domain.PriseEnCharge;
import fr.centraleachat.tache.domain.Reaffectation;
import fr.centraleachat.tache.domain.SensDAvis;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One task, for programs. Each act answers the task as it then stands. */
@RestController
@RequestMapping("/api/taches/{id}")
class TacheApiController {

    private final TacheView vue;
    private final PriseEnCharge prise;
    private final Reaffectation reaffectation;
    private final AchevementDeTache achevement;
    private final Contreseing contreseing;
    private final AvisDesConsultes avis;

    TacheApiController(
            TacheView vue,
            PriseEnCharge prise,
            Reaffectation reaffectation,
            AchevementDeTache achevement,
            Contreseing contreseing,
            AvisDesConsultes avis) {
        this.vue = vue;
        this.prise = prise;
        this.reaffectation = reaffectation;
        this.achevement = achevement;
        this.contreseing = contreseing;
        this.avis = avis;
    }

    @GetMapping
    TacheView.Detail lire(@PathVariable String id) {
        return vue.detail(id);
    }

    /**
     * @param reprendre true to take it over from an agent who has said that they do it
     */
    @PutMapping("/prise")
    TacheView.Detail prendre(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean reprendre) {
        if (reprendre) {
            prise.reprendre(id);
        } else {
            prise.prendre(id);
        }
        return vue.detail(id);
    }

    @DeleteMapping("/prise")
    TacheView.Detail rendre(@PathVariable String id) {
        prise.rendre(id);
        return vue.detail(id);
    }

    @PutMapping("/affectation")
    TacheView.Detail affecter(@PathVariable String id, @RequestBody Affectation affectation) {
        reaffectation.affecter(id, affectation.agent());
        return vue.detail(id);
    }

    @PutMapping("/contreseing")
    TacheView.Detail contresigner(@PathVariable String id) {
        contreseing.contresigner(id);
        return vue.detail(id);
    }

    @PostMapping("/avis")
    @ResponseStatus(HttpStatus.CREATED)
    TacheView.Detail donnerSonAvis(@PathVariable String id, @RequestBody AvisDonne donne) {
        avis.donner(id, donne.sens(), donne.texte(), donne.pieces());
        return vue.detail(id);
    }

    @PostMapping(path = "/achevement", consumes = MediaType.APPLICATION_JSON_VALUE)
    TacheView.Detail achever(@PathVariable String id, @RequestBody JsonNode corps) {
        achevement.achever(id, corps);
        return vue.detail(id);
    }

    /** The new taker. */
    record Affectation(String agent) {}

    /**
     * @param pieces ids of pieces of the procédure, null for none
     */
    record AvisDonne(SensDAvis sens, String texte, List<UUID> pieces) {}
}
