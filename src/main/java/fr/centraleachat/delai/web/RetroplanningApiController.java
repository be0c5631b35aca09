package fr.centraleachat.delai.web;

import fr.centraleachat.delai.retroplanning.PreparerUnRetroplanning;
import fr.centraleachat.delai.retroplanning.Retroplanning;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/delais/retroplanning}: the plan that the page shows. */
@RestController
class RetroplanningApiController {

    private final PreparerUnRetroplanning retroplannings;

    RetroplanningApiController(PreparerUnRetroplanning retroplannings) {
        this.retroplannings = retroplannings;
    }

    @GetMapping("/api/delais/retroplanning")
    Retroplanning preparer(@ModelAttribute RetroplanningDemande demande) {
        return retroplannings.pour(demande.souhait());
    }
}
