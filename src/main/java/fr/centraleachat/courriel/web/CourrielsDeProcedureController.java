package fr.centraleachat.courriel.web;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.courriel.domain.CourrielLu;
import fr.centraleachat.courriel.domain.Courriels;
import fr.centraleachat.tache.DossierDeTache;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tab « Courriels » of a procédure, for who sees it. */
@Controller
@RequestMapping("/procedures/{numero}/courriels")
class CourrielsDeProcedureController {

    private final Courriels courriels;
    private final List<DossierDeTache> dossiers;

    CourrielsDeProcedureController(Courriels courriels, List<DossierDeTache> dossiers) {
        this.courriels = courriels;
        this.dossiers = dossiers;
    }

    @GetMapping
    String lister(@PathVariable String numero, Model modele) {
        modele.addAttribute("entete", entete(numero));
        modele.addAttribute("courriels", courriels.de(numero));
        return "courriel/de-la-procedure";
    }

    @GetMapping("/{id}")
    String lire(@PathVariable String numero, @PathVariable UUID id, Model modele) {
        modele.addAttribute("entete", entete(numero));
        modele.addAttribute("c", exiger(numero, id));
        return "courriel/un-courriel";
    }

    @GetMapping("/{id}/pieces/{rang}")
    ResponseEntity<Resource> piece(
            @PathVariable String numero, @PathVariable UUID id, @PathVariable int rang) {
        exiger(numero, id);
        return PieceServie.de(courriels.piece(id, rang));
    }

    private CourrielLu exiger(String numero, UUID id) {
        var courriel = courriels.exiger(id);
        if (!courriel.procedures().contains(numero)) {
            throw new Introuvable("Ce courriel n’est pas de cette procédure.");
        }
        return courriel;
    }

    private DossierDeTache.Entete entete(String numero) {
        return DossierDeTache.parmi(dossiers, numero).entete(numero);
    }
}
