package fr.centraleachat.passation.web.reparation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.reparation.ReprendreUnePhase;
import fr.centraleachat.passation.domain.reparation.RepriseDePhase;
import fr.centraleachat.tache.Saisies;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator moves a procédure back to an earlier phase, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/reprise")
class RepriseApi {

    private final ReprendreUnePhase reprendre;
    private final Procedures procedures;
    private final Saisies saisies;

    RepriseApi(ReprendreUnePhase reprendre, Procedures procedures, Saisies saisies) {
        this.reprendre = reprendre;
        this.procedures = procedures;
        this.saisies = saisies;
    }

    /** Where it stands afterwards. */
    record Reprise(String numero, String phaseEnCours) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Reprise reprendre(@PathVariable String numero, @RequestBody JsonNode corps) {
        reprendre.reprendre(numero, saisies.lier(RepriseDePhase.class, corps));
        return new Reprise(numero, procedures.exiger(numero).phaseEnCours());
    }
}
