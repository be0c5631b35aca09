package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.cao.ComposerLAgenda;
import fr.centraleachat.passation.domain.cao.Point;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agenda of a séance, for programs. */
@RestController
@RequestMapping("/api/seances/{id}")
class AgendaApi {

    private final ComposerLAgenda agenda;
    private final ConduiteDeSeance conduite;
    private final SeancesVues vues;

    AgendaApi(ComposerLAgenda agenda, ConduiteDeSeance conduite, SeancesVues vues) {
        this.agenda = agenda;
        this.conduite = conduite;
        this.vues = vues;
    }

    /** The lots that are ready and that no agenda has; empty for who does not keep the séance. */
    @GetMapping("/pretes")
    List<LotPret> pretes(@PathVariable UUID id) {
        return conduite.pour(id).pretes();
    }

    /** Puts all of them on the agenda. */
    @PostMapping("/points")
    @Transactional
    public SeanceView remplir(@PathVariable UUID id) {
        agenda.remplir(id);
        return vues.lire(id);
    }

    @PutMapping("/points/{numero}/{lot}")
    @Transactional
    public SeanceView inscrire(
            @PathVariable UUID id, @PathVariable String numero, @PathVariable int lot) {
        agenda.inscrire(id, new Point(numero, lot));
        return vues.lire(id);
    }

    @DeleteMapping("/points/{numero}/{lot}")
    @Transactional
    public SeanceView retirer(
            @PathVariable UUID id, @PathVariable String numero, @PathVariable int lot) {
        agenda.retirer(id, new Point(numero, lot));
        return vues.lire(id);
    }
}
