package fr.centraleachat.passation.web.reparation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.reparation.MigrationDemandee;
import fr.centraleachat.passation.domain.reparation.MigrerDesProcedures;
import fr.centraleachat.passation.domain.reparation.VersionsDuProcessus;
import fr.centraleachat.tache.Saisies;
import fr.centraleachat.workflow.VersionDeployee;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the model, and the act that carries procédures to the latest, for programs. */
@RestController
@RequestMapping("/api/processus")
class ProcessusApi {

    private final VersionsDuProcessus versions;
    private final MigrerDesProcedures migrer;
    private final Saisies saisies;

    ProcessusApi(VersionsDuProcessus versions, MigrerDesProcedures migrer, Saisies saisies) {
        this.versions = versions;
        this.migrer = migrer;
        this.saisies = saisies;
    }

    @GetMapping
    List<VersionDeployee> versions() {
        return versions.toutes();
    }

    /**
     * @param essai nothing was changed: {@code procedures} says what would
     */
    record Migration(boolean essai, List<EcartView> procedures) {}

    @PostMapping(path = "/migrations", consumes = MediaType.APPLICATION_JSON_VALUE)
    Migration migrer(@RequestBody JsonNode corps) {
        var demande = saisies.lier(MigrationDemandee.class, corps);
        var ecarts = migrer.migrer(demande).stream().map(EcartView::de).toList();
        return new Migration(Boolean.TRUE.equals(demande.essai()), ecarts);
    }
}
