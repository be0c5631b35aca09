package fr.centraleachat.delai.web;

import fr.centraleachat.delai.DateCalculee;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/delais/calcul}: the calculator that the pages use too. */
@RestController
@RequestMapping("/api/delais/calcul")
class CalculApiController {

    @GetMapping
    DateCalculee calculer(@ModelAttribute CalculDemande demande) {
        return demande.calculer();
    }
}
