package fr.centraleachat.delai.web;

import fr.centraleachat.delai.cible.Cibles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/delais/cibles?procedure=&adherent=&au=}: the rows in force that day. */
@RestController
@RequestMapping("/api/delais/cibles")
class CiblesApiController {

    private final Cibles cibles;
    private final Clock horloge;

    CiblesApiController(Cibles cibles, Clock horloge) {
        this.cibles = cibles;
        this.horloge = horloge;
    }

    @GetMapping
    List<CibleView> lister(@ModelAttribute FiltreDesCibles filtre) {
        var lu = filtre.lire(LocalDate.now(horloge));
        return cibles.enVigueur(lu.procedure(), lu.adherent(), lu.au()).stream()
                .map(CibleView::de)
                .toList();
    }
}
