package fr.centraleachat.passation.web.incident;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.soustraitance.DemandeDeSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.DemanderUneSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.DemandesDeSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.NouvelleSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.RepondreALaSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.SuiteDeSousTraitance;
import fr.centraleachat.tache.Saisies;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sous-traitants presented after the notification, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/sous-traitances")
class SousTraitancesApi {

    private final DemanderUneSousTraitance demander;
    private final RepondreALaSousTraitance repondre;
    private final DemandesDeSousTraitance demandes;
    private final Procedures procedures;
    private final Saisies saisies;

    SousTraitancesApi(
            DemanderUneSousTraitance demander,
            RepondreALaSousTraitance repondre,
            DemandesDeSousTraitance demandes,
            Procedures procedures,
            Saisies saisies) {
        this.demander = demander;
        this.repondre = repondre;
        this.demandes = demandes;
        this.procedures = procedures;
        this.saisies = saisies;
    }

    /**
     * @param decision null while it is open, like {@code decideeLe}
     */
    record Vue(
            UUID id,
            int lot,
            String sousTraitant,
            String nom,
            Montant montantHt,
            LocalDate recueLe,
            LocalDate limite,
            SuiteDeSousTraitance.Decision decision,
            LocalDate decideeLe) {

        static Vue de(DemandeDeSousTraitance d) {
            return new Vue(
                    d.id(),
                    d.lot(),
                    d.sousTraitant(),
                    d.nom(),
                    d.montantHt(),
                    d.recueLe(),
                    d.limite(),
                    d.decision(),
                    d.decideeLe());
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    public List<Vue> lister(@PathVariable String numero) {
        procedures.exiger(numero);
        return demandes.deLaProcedure(numero).stream().map(Vue::de).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public Vue demander(@PathVariable String numero, @RequestBody JsonNode corps) {
        var id = demander.demander(numero, saisies.lier(NouvelleSousTraitance.class, corps));
        return Vue.de(demandes.exiger(numero, id));
    }

    @PostMapping(path = "/{id}/suite", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Vue repondre(@PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        return Vue.de(
                repondre.repondre(numero, id, saisies.lier(SuiteDeSousTraitance.class, corps)));
    }
}
