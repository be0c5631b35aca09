package fr.centraleachat.passation.web.reparation;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.reparation.DossierRepris;
import fr.centraleachat.passation.domain.reparation.ReprendreDesDossiers;
import fr.centraleachat.passation.domain.saisine.CreationsRepetables;
import fr.centraleachat.passation.web.classeur.ImporterUnClasseur;
import fr.centraleachat.passation.web.classeur.ImporterUnClasseur.Repris;
import fr.centraleachat.tache.Saisies;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Brings in files that were led elsewhere, for programs. */
@RestController
@RequestMapping("/api/procedures/reprises")
class ReprisesApi {

    private final ReprendreDesDossiers reprendre;
    private final ImporterUnClasseur importer;
    private final CreationsRepetables creations;
    private final Procedures procedures;
    private final Saisies saisies;

    ReprisesApi(
            ReprendreDesDossiers reprendre,
            ImporterUnClasseur importer,
            CreationsRepetables creations,
            Procedures procedures,
            Saisies saisies) {
        this.reprendre = reprendre;
        this.importer = importer;
        this.creations = creations;
        this.procedures = procedures;
        this.saisies = saisies;
    }

    /** Where the new procédure stands. */
    record Reprise(String numero, String phaseEnCours) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    public ResponseEntity<Reprise> reprendre(
            @RequestBody JsonNode corps,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        return reprendre(corps, null, cle);
    }

    /**
     * @param corps the dossier, which cites the files by their names
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Transactional
    public ResponseEntity<Reprise> reprendre(
            @RequestPart("dossier") JsonNode corps,
            @RequestPart(required = false) List<MultipartFile> pieces,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        reprendre.exigerLeDroit();
        var dossier = saisies.lier(DossierRepris.class, corps);
        var joints = FichiersRecus.de(pieces);
        var numero = creations.uneFois(cle, () -> reprendre.reprendre(dossier, joints));
        return ResponseEntity.created(URI.create("/api/procedures/" + numero))
                .body(new Reprise(numero, procedures.exiger(numero).phaseEnCours()));
    }

    /**
     * @param essai nothing was created
     */
    record Import(boolean essai, List<Repris> dossiers) {}

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Import importer(
            @RequestParam MultipartFile fichier,
            @RequestParam(required = false) List<MultipartFile> pieces,
            @RequestParam(defaultValue = "false") boolean essai)
            throws IOException {
        reprendre.exigerLeDroit();
        var joints = FichiersRecus.de(pieces);
        try (var contenu = ClasseurRecu.ouvrir(fichier)) {
            return new Import(
                    essai,
                    essai ? importer.essayer(contenu, joints) : importer.importer(contenu, joints));
        }
    }
}
