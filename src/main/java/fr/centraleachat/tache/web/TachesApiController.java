package fr.centraleachat.tache.web;

import fr.centraleachat.raci.Lettre;
import fr.centraleachat.tache.domain.CriteresDeTaches;
import fr.centraleachat.tache.domain.PageDeTaches;
import fr.centraleachat.tache.domain.RechercheDeTaches;
import fr.centraleachat.tache.domain.TriDeTaches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work list, for programs. */
@RestController
class TachesApiController {

    private final RechercheDeTaches recherche;
    private final Clock horloge;

    TachesApiController(RechercheDeTaches recherche, Clock horloge) {
        this.recherche = recherche;
        this.horloge = horloge;
    }

    @GetMapping("/api/taches")
    PageDeTaches lister(
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) String phase,
            @RequestParam(required = false) String adherent,
            @RequestParam(defaultValue = "false") boolean enRetard,
            @RequestParam(required = false) List<Lettre> lettre,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int taille,
            @RequestParam(required = false) String tri) {
        var criteres =
                new CriteresDeTaches(
                        lettres(lettre),
                        procedure,
                        phase,
                        adherent,
                        enRetard ? LocalDate.now(horloge) : null,
                        null);
        return recherche.chercher(criteres, TriDeTaches.lire(tri), page, taille);
    }

    private static Set<Lettre> lettres(List<Lettre> demandees) {
        return demandees == null || demandees.isEmpty()
                ? EnumSet.of(Lettre.A, Lettre.R)
                : EnumSet.copyOf(demandees);
    }
}
