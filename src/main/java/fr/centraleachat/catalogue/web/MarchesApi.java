package fr.centraleachat.catalogue.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.centraleachat.catalogue.consommation.PeriodeDatee;
import fr.centraleachat.catalogue.consommation.PeriodesDatees;
import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recherche.Marches;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, for programs. Every agent may read it. */
@RestController
@RequestMapping("/api/marches")
class MarchesApi {

    private final Marches marches;
    private final PeriodesDatees periodes;

    MarchesApi(Marches marches, PeriodesDatees periodes) {
        this.marches = marches;
        this.periodes = periodes;
    }

    /** A marché and its periods; the last day of each, and of the marché, is excluded. */
    record MarcheEtPeriodes(@JsonUnwrapped FicheDeMarche fiche, List<PeriodeDatee> periodes) {}

    @GetMapping("/{reference}")
    MarcheEtPeriodes lire(@PathVariable String reference) {
        return new MarcheEtPeriodes(marches.fiche(reference), periodes.toutes(reference));
    }
}
