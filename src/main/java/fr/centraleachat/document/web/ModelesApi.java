package fr.centraleachat.document.web;

import fr.centraleachat.document.FichierAuNavigateur;
import fr.centraleachat.document.modele.ModelesDeDocuments;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The modèles de documents, for programs; by an administrateur. */
@RestController
@RequestMapping("/api/modeles-de-documents")
class ModelesApi {

    private final ModelesDeDocuments modeles;
    private final AgentCourant agent;

    ModelesApi(ModelesDeDocuments modeles, AgentCourant agent) {
        this.modeles = modeles;
        this.agent = agent;
    }

    /** Each document that the application writes, its fields and the versions of its modèle. */
    @GetMapping
    List<ModeleView> lister() {
        agent.exiger(Fonction.ADMINISTRATEUR);
        return modeles.tous().stream().map(ModeleView::de).toList();
    }

    @GetMapping("/{code}")
    ModeleView lire(@PathVariable String code) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        return ModeleView.de(modeles.duDocument(code));
    }

    /** A new version, on trial: checked field by field, refused with every fault and its place. */
    @PostMapping(path = "/{code}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<VersionView> deposer(
            @PathVariable String code, @RequestParam(required = false) MultipartFile fichier)
            throws IOException {
        agent.exiger(Fonction.ADMINISTRATEUR);
        var recu = ModeleRecu.lire(fichier);
        var modele = modeles.deposer(code, fichier.getOriginalFilename(), recu);
        var adresse = "/api/modeles-de-documents/" + code + "/versions/" + modele.id();
        return ResponseEntity.created(URI.create(adresse + "/contenu"))
                .body(VersionView.de(modele));
    }

    /** The .docx of that version. */
    @GetMapping("/{code}/versions/{id}/contenu")
    ResponseEntity<byte[]> telecharger(@PathVariable String code, @PathVariable UUID id) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        modeles.exigerDuDocument(code, id);
        return docx(modeles.contenu(id));
    }

    /**
     * The document as that version writes it of a real procédure; it becomes no piece.
     *
     * @param procedure its number
     */
    @PostMapping("/{code}/versions/{id}/essai")
    ResponseEntity<byte[]> essayer(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String procedure) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        modeles.exigerDuDocument(code, id);
        return docx(modeles.essayer(id, procedure.strip()));
    }

    /**
     * @param debut today at the earliest
     */
    record MiseEnService(LocalDate debut) {}

    /** From today on at once, from a later day at its beginning; once tried. */
    @PostMapping(path = "/{code}/versions/{id}/service", consumes = "application/json")
    ModeleView mettreEnService(
            @PathVariable String code, @PathVariable UUID id, @RequestBody MiseEnService corps) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        modeles.exigerDuDocument(code, id);
        modeles.mettreEnService(id, corps.debut());
        return lire(code);
    }

    private static ResponseEntity<byte[]> docx(ModelesDeDocuments.Fichier fichier) {
        return FichierAuNavigateur.docx(fichier.nom(), fichier.octets());
    }
}
