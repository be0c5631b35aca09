package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.Commander;
import fr.centraleachat.catalogue.consommation.Commandes;
import fr.centraleachat.catalogue.consommation.DemandeDeCommande;
import fr.centraleachat.catalogue.consommation.FiltreDeCommandes;
import fr.centraleachat.catalogue.consommation.NumeroDeCommande;
import fr.centraleachat.catalogue.recherche.Marches;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The orders of a marché, for programs. */
@RestController
@RequestMapping("/api/marches/{reference}/commandes")
class CommandesApi {

    private final Commander commander;
    private final Commandes commandes;
    private final Marches marches;

    CommandesApi(Commander commander, Commandes commandes, Marches marches) {
        this.commander = commander;
        this.commandes = commandes;
        this.marches = marches;
    }

    /** A page of the orders, the last one first. */
    record CommandesListees(List<CommandeView> contenu, int page, int taille, long total) {}

    @GetMapping
    CommandesListees lister(
            @PathVariable String reference,
            @RequestParam(required = false) Integer periode,
            @RequestParam(required = false) String adherent,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int taille) {
        BornesDeListe.exiger(page, taille);
        var id = marches.fiche(reference).idDecp();
        var p = commandes.page(reference, new FiltreDeCommandes(periode, adherent, page, taille));
        var contenu = p.contenu().stream().map(c -> CommandeView.de(reference, id, c)).toList();
        return new CommandesListees(contenu, page, taille, p.total());
    }

    @GetMapping("/{id}")
    CommandeView lire(@PathVariable String reference, @PathVariable String id) {
        return vue(reference, NumeroDeCommande.lire(id));
    }

    /**
     * @param cle the same order sent twice under it is one order
     */
    @PostMapping(consumes = "application/json")
    ResponseEntity<CommandeView> commander(
            @PathVariable String reference,
            @RequestBody DemandeDeCommande demande,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        var numero = commander.commander(reference, demande, CleDonnee.ouNouvelle(cle));
        return ResponseEntity.created(
                        URI.create("/api/marches/" + reference + "/commandes/" + numero))
                .body(vue(reference, numero));
    }

    @PostMapping(path = "/{id}/annulation", consumes = "application/json")
    CommandeView annuler(
            @PathVariable String reference,
            @PathVariable String id,
            @RequestBody MotifDonne motif) {
        var numero = NumeroDeCommande.lire(id);
        var adherent = commandes.exiger(reference, numero).adherent();
        commander.annuler(reference, numero, adherent, motif.motif());
        return vue(reference, numero);
    }

    private CommandeView vue(String reference, NumeroDeCommande numero) {
        return CommandeView.de(
                reference, marches.fiche(reference).idDecp(), commandes.exiger(reference, numero));
    }
}
