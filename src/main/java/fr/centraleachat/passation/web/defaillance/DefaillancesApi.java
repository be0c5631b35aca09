package fr.centraleachat.passation.web.defaillance;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.defaillance.Constat;
import fr.centraleachat.passation.domain.defaillance.DeclarerUneDefaillance;
import fr.centraleachat.passation.domain.defaillance.Defaillance;
import fr.centraleachat.passation.domain.defaillance.Defaillances;
import fr.centraleachat.passation.domain.defaillance.MotifDeDefaillance;
import fr.centraleachat.tache.Saisies;
import java.time.Instant;
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

/** The défaillances of the attributaires of a procédure, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/defaillances")
class DefaillancesApi {

    private final DeclarerUneDefaillance declarer;
    private final Defaillances defaillances;
    private final Procedures procedures;
    private final Saisies saisies;

    DefaillancesApi(
            DeclarerUneDefaillance declarer,
            Defaillances defaillances,
            Procedures procedures,
            Saisies saisies) {
        this.declarer = declarer;
        this.defaillances = defaillances;
        this.procedures = procedures;
        this.saisies = saisies;
    }

    /** A défaillance as programs read it. */
    record Vue(
            UUID id,
            int lot,
            String operateur,
            MotifDeDefaillance motif,
            String texte,
            Instant constateeLe,
            boolean apresLesLettres) {

        static Vue de(Defaillance d) {
            return new Vue(
                    d.id(),
                    d.lot(),
                    d.operateur(),
                    d.motif(),
                    d.texte(),
                    d.constateeLe(),
                    d.apresLesLettres());
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    public List<Vue> lister(@PathVariable String numero) {
        procedures.exiger(numero);
        return defaillances.deLaProcedure(numero).stream().map(Vue::de).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Vue declarer(@PathVariable String numero, @RequestBody JsonNode corps) {
        return Vue.de(declarer.declarer(numero, saisies.lier(Constat.class, corps)));
    }
}
