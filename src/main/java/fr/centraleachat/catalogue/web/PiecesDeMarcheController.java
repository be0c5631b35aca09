package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.contact.CategorieDePiece;
import fr.centraleachat.catalogue.contact.PiecesDuMarche;
import fr.centraleachat.common.DonneesRefusees;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /marches/{reference}/pieces}: the files of a marché, and whom to write to about it. */
@Controller
@RequestMapping("/marches/{reference}/pieces")
class PiecesDeMarcheController {

    private final PiecesDuMarche pieces;
    private final PageDePieces page;

    PiecesDeMarcheController(PiecesDuMarche pieces, PageDePieces page) {
        this.pieces = pieces;
        this.page = page;
    }

    @GetMapping
    String montrer(@PathVariable String reference, Model modele) {
        return page.montrer(reference, null, List.of(), modele);
    }

    @GetMapping("/{id}/contenu")
    ResponseEntity<Resource> telecharger(@PathVariable String reference, @PathVariable UUID id) {
        return pieces.telecharger(reference, id);
    }

    @PostMapping
    String deposer(
            @PathVariable String reference,
            @RequestParam CategorieDePiece categorie,
            @RequestParam(required = false) MultipartFile fichier,
            HttpServletResponse reponse,
            Model modele,
            RedirectAttributes suite) {
        var erreurs = EssaiDActe.tenter(() -> deposer(reference, categorie, fichier), reponse);
        if (!erreurs.isEmpty()) {
            return page.montrer(reference, null, erreurs, modele);
        }
        suite.addFlashAttribute("message", "La pièce est déposée.");
        return "redirect:/marches/" + reference + "/pieces";
    }

    @PostMapping("/{id}/retrait")
    String retirer(
            @PathVariable String reference, @PathVariable UUID id, RedirectAttributes suite) {
        pieces.retirer(reference, id);
        suite.addFlashAttribute("message", "La pièce n’est plus sur la page.");
        return "redirect:/marches/" + reference + "/pieces";
    }

    private void deposer(String reference, CategorieDePiece categorie, MultipartFile fichier) {
        if (fichier == null || fichier.isEmpty()) {
            throw DonneesRefusees.champ("fichier", "Choisissez un fichier qui n’est pas vide.");
        }
        try (var contenu = fichier.getInputStream()) {
            pieces.deposer(
                    reference,
                    categorie,
                    fichier.getOriginalFilename(),
                    fichier.getContentType(),
                    contenu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
