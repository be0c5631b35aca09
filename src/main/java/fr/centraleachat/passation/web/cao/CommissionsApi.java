package fr.centraleachat.passation.web.cao;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.cao.Commission;
import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.domain.cao.Composition;
import fr.centraleachat.passation.domain.cao.CompositionLegale;
import fr.centraleachat.passation.domain.cao.ConstituerCommission;
import fr.centraleachat.passation.domain.cao.ModificationDeCommission;
import fr.centraleachat.passation.domain.cao.ModifierCommission;
import fr.centraleachat.passation.domain.cao.NouvelleCommission;
import fr.centraleachat.passation.domain.cao.Secretariat;
import fr.centraleachat.passation.domain.saisine.CreationsRepetables;
import fr.centraleachat.tache.Saisies;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The commissions, for programs. */
@RestController
@RequestMapping("/api/commissions")
class CommissionsApi {

    private final Commissions commissions;
    private final ConstituerCommission constituer;
    private final ModifierCommission modifier;
    private final CompositionLegale composition;
    private final CreationsRepetables creations;
    private final Secretariat secretariat;
    private final Organisation organisation;
    private final Saisies saisies;
    private final Clock horloge;

    CommissionsApi(
            Commissions commissions,
            ConstituerCommission constituer,
            ModifierCommission modifier,
            CompositionLegale composition,
            CreationsRepetables creations,
            Secretariat secretariat,
            Organisation organisation,
            Saisies saisies,
            Clock horloge) {
        this.commissions = commissions;
        this.constituer = constituer;
        this.modifier = modifier;
        this.composition = composition;
        this.creations = creations;
        this.secretariat = secretariat;
        this.organisation = organisation;
        this.saisies = saisies;
        this.horloge = horloge;
    }

    @GetMapping
    List<CommissionView> lister(@RequestParam(defaultValue = "") String acheteur) {
        var toutes = acheteur.isEmpty() ? commissions.toutes() : commissions.de(acheteur);
        return toutes.stream().map(this::vue).toList();
    }

    @GetMapping("/{id}")
    CommissionView lire(@PathVariable UUID id) {
        return vue(commissions.exiger(id));
    }

    private CommissionView vue(Commission constituee) {
        var commission = commissions.composee(constituee, aujourdhui());
        return secretariat.estTenuPour(commission.acheteur())
                ? CommissionView.pourLeSecretariat(commission, aujourdhui())
                : CommissionView.enPublic(commission, aujourdhui());
    }

    /** Who must sit in the commission of an acheteur, by the law of today. */
    @GetMapping("/composition")
    Composition composition(@RequestParam String acheteur) {
        return composition.de(organisation.adherent(acheteur), aujourdhui());
    }

    @PostMapping(consumes = "application/json")
    @Transactional
    public ResponseEntity<CommissionView> constituer(
            @RequestBody JsonNode corps,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        var nouvelle = saisies.lier(NouvelleCommission.class, corps);
        var id = creations.uneFois(cle, () -> constituer.constituer(nouvelle).id().toString());
        return ResponseEntity.created(URI.create("/api/commissions/" + id))
                .body(lire(UUID.fromString(id)));
    }

    /** Other members, from a day on. */
    @PostMapping(path = "/{id}/compositions", consumes = "application/json")
    @Transactional
    public CommissionView modifier(@PathVariable UUID id, @RequestBody JsonNode corps) {
        modifier.modifier(id, saisies.lier(ModificationDeCommission.class, corps));
        return lire(id);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
