package fr.centraleachat.reglementation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/parametres}: the rows in force a day, today by default. */
@RestController
@RequestMapping("/api/parametres")
class ParametresApiController {

    private final Parametres parametres;
    private final Clock horloge;

    ParametresApiController(Parametres parametres, Clock horloge) {
        this.parametres = parametres;
        this.horloge = horloge;
    }

    @GetMapping
    List<ParametreView> lister(@RequestParam(required = false) String au) {
        return parametres.tous(JourDemande.lire(au, LocalDate.now(horloge))).stream()
                .map(ParametreView::de)
                .toList();
    }
}
