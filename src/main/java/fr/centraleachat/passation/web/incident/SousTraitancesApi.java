package fr.centraleachat.passation.web.incident;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.soustraitance.DemanderUneSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.DemandesDeSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.NouvelleSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.RepondreALaSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.SuiteDeSousTraitance;
import fr.centraleachat.tache.Saisies;
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

    @GetMapping
    @Transactional(readOnly = true)
    public List<SousTraitanceView> lister(@PathVariable String numero) {
        procedures.exiger(numero);
        return demandes.deLaProcedure(numero).stream().map(SousTraitanceView::de).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public SousTraitanceView demander(@PathVariable String numero, @RequestBody JsonNode corps) {
        var id = demander.demander(numero, saisies.lier(NouvelleSousTraitance.class, corps));
        return SousTraitanceView.de(demandes.exiger(numero, id));
    }

    @PostMapping(path = "/{id}/suite", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    SousTraitanceView repondre(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        return SousTraitanceView.de(
                repondre.repondre(numero, id, saisies.lier(SuiteDeSousTraitance.class, corps)));
    }
}
