package fr.centraleachat.delai.web;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.delai.Detention;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.TempsPasse.Part;
import fr.centraleachat.delai.Tranche;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/delais/detention/{numero}}: whose clock it was, day by day. */
@RestController
class DetentionApiController {

    private final Detention detention;

    DetentionApiController(Detention detention) {
        this.detention = detention;
    }

    @GetMapping("/api/delais/detention/{numero}")
    Partage lire(@PathVariable String numero) {
        var temps = detention.de(numero);
        if (temps.estVide()) {
            throw new Introuvable("Aucun délai n’est suivi pour la procédure " + numero + ".");
        }
        return new Partage(
                temps.jours(), temps.parts(), temps.tranches().stream().map(Duree::de).toList());
    }

    /**
     * @param jours the sum of those of the parts, which is that of the tranches
     */
    record Partage(long jours, List<Part> parts, List<Duree> tranches) {}

    record Duree(Instant debut, Instant fin, GenreDeDetenteur detenteur, String motif, long jours) {

        static Duree de(Tranche t) {
            return new Duree(t.debut(), t.fin(), t.detenteur(), t.motif(), t.jours());
        }
    }
}
