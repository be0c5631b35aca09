package fr.centraleachat.passation.web.dce;

import fr.centraleachat.document.Comparaison;
import fr.centraleachat.document.ComparaisonDeVersions;
import fr.centraleachat.document.Piece;
import fr.centraleachat.passation.domain.dce.RemettreUnePiece;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The versions of one piece, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/pieces/{id}")
class VersionsApi {

    private final RemettreUnePiece remettre;
    private final ComparaisonDeVersions comparaison;

    VersionsApi(RemettreUnePiece remettre, ComparaisonDeVersions comparaison) {
        this.remettre = remettre;
        this.comparaison = comparaison;
    }

    @PostMapping(path = "/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Piece> remettre(
            @PathVariable String numero,
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile fichier)
            throws IOException {
        var remise = FichierRemis.remettre(remettre, numero, id, fichier);
        return ResponseEntity.created(
                        URI.create("/api/procedures/" + numero + "/pieces/" + remise.id()))
                .body(remise);
    }

    /**
     * @param avec the earlier version
     */
    @GetMapping("/comparaison")
    Comparaison comparer(
            @PathVariable String numero, @PathVariable UUID id, @RequestParam UUID avec) {
        remettre.versions(numero, id);
        remettre.versions(numero, avec);
        return comparaison.comparer(avec, id);
    }
}
