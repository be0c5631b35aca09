package fr.centraleachat.passation.web.incident;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.interruption.Attente;
import fr.centraleachat.passation.domain.interruption.FinDAttente;
import fr.centraleachat.passation.domain.interruption.MettreEnAttente;
import fr.centraleachat.passation.domain.interruption.MisesEnAttente;
import fr.centraleachat.passation.domain.interruption.TerminerLAttente;
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

/** The times when a procédure is put aside, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/mises-en-attente")
class MisesEnAttenteApi {

    private final MettreEnAttente mettre;
    private final TerminerLAttente terminer;
    private final MisesEnAttente misesEnAttente;
    private final Procedures procedures;
    private final Saisies saisies;

    MisesEnAttenteApi(
            MettreEnAttente mettre,
            TerminerLAttente terminer,
            MisesEnAttente misesEnAttente,
            Procedures procedures,
            Saisies saisies) {
        this.mettre = mettre;
        this.terminer = terminer;
        this.misesEnAttente = misesEnAttente;
        this.procedures = procedures;
        this.saisies = saisies;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public List<MiseEnAttenteView> lister(@PathVariable String numero) {
        procedures.exiger(numero);
        return misesEnAttente.deLaProcedure(numero).stream().map(MiseEnAttenteView::de).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    MiseEnAttenteView mettre(@PathVariable String numero, @RequestBody JsonNode corps) {
        var id = mettre.mettre(numero, saisies.lier(Attente.class, corps));
        return MiseEnAttenteView.de(misesEnAttente.exiger(numero, id));
    }

    @PostMapping(path = "/{id}/suite", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    MiseEnAttenteView trancher(
            @PathVariable String numero, @PathVariable UUID id, @RequestBody JsonNode corps) {
        return MiseEnAttenteView.de(
                terminer.trancher(numero, id, saisies.lier(FinDAttente.class, corps)));
    }
}
