package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.DemandeDeTransfert;
import fr.centraleachat.catalogue.consommation.ProposerTransfert;
import fr.centraleachat.catalogue.consommation.RepondreAuTransfert;
import fr.centraleachat.catalogue.consommation.Transferts;
import fr.centraleachat.catalogue.recherche.Marches;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quota from one adhérent to another, for programs. */
@RestController
@RequestMapping("/api/marches/{reference}/transferts")
class TransfertsApi {

    private final ProposerTransfert proposer;
    private final RepondreAuTransfert repondre;
    private final Transferts transferts;
    private final Marches marches;

    TransfertsApi(
            ProposerTransfert proposer,
            RepondreAuTransfert repondre,
            Transferts transferts,
            Marches marches) {
        this.proposer = proposer;
        this.repondre = repondre;
        this.transferts = transferts;
        this.marches = marches;
    }

    /** Those of the adhérents for which the caller acts. */
    @GetMapping
    List<TransfertView> lister(@PathVariable String reference) {
        marches.fiche(reference);
        return transferts.visibles(reference).stream().map(TransfertView::de).toList();
    }

    @GetMapping("/{id}")
    TransfertView lire(@PathVariable String reference, @PathVariable UUID id) {
        return TransfertView.de(transferts.exiger(reference, id));
    }

    /**
     * @param cle the same proposal sent twice under it is one
     */
    @PostMapping(consumes = "application/json")
    ResponseEntity<TransfertView> proposer(
            @PathVariable String reference,
            @RequestBody DemandeDeTransfert demande,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        marches.fiche(reference);
        var t = proposer.proposer(reference, demande, CleDonnee.ouNouvelle(cle));
        return ResponseEntity.created(
                        URI.create("/api/marches/" + reference + "/transferts/" + t.id()))
                .body(TransfertView.de(t));
    }

    @PostMapping("/{id}/acceptation")
    TransfertView accepter(@PathVariable String reference, @PathVariable UUID id) {
        return TransfertView.de(repondre.accepter(reference, id));
    }

    @PostMapping(path = "/{id}/refus", consumes = "application/json")
    TransfertView refuser(
            @PathVariable String reference, @PathVariable UUID id, @RequestBody MotifDonne motif) {
        return TransfertView.de(repondre.refuser(reference, id, motif.motif()));
    }

    @PostMapping("/{id}/retrait")
    TransfertView retirer(@PathVariable String reference, @PathVariable UUID id) {
        return TransfertView.de(repondre.retirer(reference, id));
    }
}
