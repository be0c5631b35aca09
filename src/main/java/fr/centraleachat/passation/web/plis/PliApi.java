package fr.centraleachat.passation.web.plis;

import fr.centraleachat.passation.domain.plis.LectureDesPlis;
import fr.centraleachat.passation.domain.plis.Pli;
import fr.centraleachat.passation.domain.plis.Recepisse;
import fr.centraleachat.passation.domain.plis.RecevoirPli;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots;
import fr.centraleachat.passation.domain.saisine.CreationsRepetables;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The plis of a procédure, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/plis")
class PliApi {

    private static final String PARTIE_JSON = "pli";

    private final RecevoirPli recevoir;
    private final RegistreDesDepots registre;
    private final LectureDesPlis lecture;
    private final CreationsRepetables creations;

    PliApi(
            RecevoirPli recevoir,
            RegistreDesDepots registre,
            LectureDesPlis lecture,
            CreationsRepetables creations) {
        this.recevoir = recevoir;
        this.registre = registre;
        this.lecture = lecture;
        this.creations = creations;
    }

    /**
     * What a deposit answers.
     *
     * @param motif HORS_DELAI when the pli is not recevable, else absent
     */
    record Depot(String id, boolean recevable, String motif, Recepisse recepisse) {

        static Depot de(String id, Recepisse recepisse) {
            var motif = recepisse.recevable() ? null : "HORS_DELAI";
            return new Depot(id, recepisse.recevable(), motif, recepisse);
        }
    }

    /** The register: {@code contenu} holds the plis of the tour, in order. */
    record Registre(List<Pli> contenu, int page, int taille, int total) {}

    /**
     * The facts come as a JSON part {@code pli}, or as fields ({@code operateur.siret}, {@code
     * operateur.nom}, {@code lots}, {@code tour}, {@code recuLe}, {@code preuve}, {@code motif});
     * every file part is a file of the pli, whatever its name.
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Transactional
    public ResponseEntity<Depot> recevoir(
            @PathVariable String numero,
            @RequestPart(name = PARTIE_JSON, required = false) SaisieDePli json,
            @ModelAttribute SaisieDePli champs,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle,
            MultipartHttpServletRequest requete) {
        var depot = (json == null ? champs : json).depot(numero, fichiers(requete));
        var id = creations.uneFois(cle, () -> recevoir.recevoir(depot).pli().id().toString());
        var recepisse = registre.recepisse(numero, UUID.fromString(id));
        var adresse = "/api/procedures/" + numero + "/plis/" + id + "/recepisse";
        return ResponseEntity.created(URI.create(adresse)).body(Depot.de(id, recepisse));
    }

    @GetMapping
    Registre registre(@PathVariable String numero, @RequestParam(defaultValue = "1") int tour) {
        var plis = registre.plis(numero, tour);
        return new Registre(plis, 0, plis.size(), plis.size());
    }

    @GetMapping("/{id}/recepisse")
    Recepisse recepisse(@PathVariable String numero, @PathVariable UUID id) {
        return registre.recepisse(numero, id);
    }

    /** A file of an opened pli. */
    @GetMapping("/{id}/documents/{rang}")
    ResponseEntity<Resource> document(
            @PathVariable String numero, @PathVariable UUID id, @PathVariable int rang) {
        return FichierDePli.reponse(lecture.lire(numero, id, rang));
    }

    private static List<MultipartFile> fichiers(MultipartHttpServletRequest requete) {
        return requete.getMultiFileMap().entrySet().stream()
                .filter(partie -> !PARTIE_JSON.equals(partie.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .toList();
    }
}
