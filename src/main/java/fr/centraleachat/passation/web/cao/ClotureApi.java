package fr.centraleachat.passation.web.cao;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.cao.CloreSeance;
import fr.centraleachat.passation.domain.cao.ClotureDeSeance;
import fr.centraleachat.tache.Saisies;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The end of a séance, for programs. */
@RestController
@RequestMapping("/api/seances/{id}/cloture")
class ClotureApi {

    private final PageDeCloture page;
    private final CloreSeance clore;
    private final SeancesVues vues;
    private final Saisies saisies;

    ClotureApi(PageDeCloture page, CloreSeance clore, SeancesVues vues, Saisies saisies) {
        this.page = page;
        this.clore = clore;
        this.vues = vues;
        this.saisies = saisies;
    }

    /** What closing takes, as the rankings propose it. */
    @GetMapping
    ClotureDeSeance preparer(@PathVariable UUID id) {
        return page.ebauche(id);
    }

    /** Writes the procès-verbal and completes the task of each procédure; all or nothing. */
    @PostMapping(consumes = "application/json")
    @Transactional
    public SeanceView clore(@PathVariable UUID id, @RequestBody JsonNode corps) {
        clore.clore(id, saisies.lier(ClotureDeSeance.class, corps));
        return vues.lire(id);
    }
}
