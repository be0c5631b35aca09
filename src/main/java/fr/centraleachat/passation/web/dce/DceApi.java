package fr.centraleachat.passation.web.dce;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.passation.domain.dce.DceEnArchive;
import fr.centraleachat.passation.domain.dce.EnsembleDuDce;
import fr.centraleachat.passation.domain.dce.PieceEcrite;
import fr.centraleachat.passation.domain.dce.ProduireLeDce;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The DCE of a procédure, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}")
class DceApi {

    private final ProduireLeDce produire;
    private final EnsembleDuDce ensemble;
    private final DceEnArchive archive;

    DceApi(ProduireLeDce produire, EnsembleDuDce ensemble, DceEnArchive archive) {
        this.produire = produire;
        this.ensemble = ensemble;
        this.archive = archive;
    }

    /** What it should hold, what it holds, what it lacks. */
    @GetMapping("/dce")
    EnsembleDuDce.Etat etat(@PathVariable String numero) {
        return ensemble.de(numero)
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Le DCE de la procédure "
                                                + numero
                                                + " n’est pas commencé : formalisez d’abord le"
                                                + " besoin."));
    }

    /**
     * @param recrire files of which the version of an agent is replaced by a new one
     */
    @PostMapping("/dce")
    List<PieceEcrite> produire(
            @PathVariable String numero, @RequestParam(defaultValue = "") Set<String> recrire) {
        return produire.produire(numero, recrire);
    }

    @GetMapping("/dce.zip")
    void telecharger(@PathVariable String numero, HttpServletResponse reponse) throws IOException {
        EnvoiDArchive.envoyer(archive, numero, reponse);
    }
}
