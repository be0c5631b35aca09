package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.adhesion.Contribution;
import fr.centraleachat.catalogue.adhesion.Contributions;
import fr.centraleachat.catalogue.adhesion.Convention;
import fr.centraleachat.catalogue.adhesion.Conventions;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What founds the adhésions of an adhérent, and what it pays for a year. */
@RestController
@RequestMapping("/api/adherents/{code}")
class AdherentApi {

    private final Organisation organisation;
    private final Conventions conventions;
    private final Contributions contributions;
    private final Clock horloge;

    AdherentApi(
            Organisation organisation,
            Conventions conventions,
            Contributions contributions,
            Clock horloge) {
        this.organisation = organisation;
        this.conventions = conventions;
        this.contributions = contributions;
        this.horloge = horloge;
    }

    @GetMapping("/conventions")
    List<Convention> conventions(@PathVariable String code) {
        return conventions.de(organisation.adherent(code).code());
    }

    @GetMapping("/contribution")
    Contribution contribution(
            @PathVariable String code, @RequestParam(required = false) Integer annee) {
        return contributions.de(code, AnneeDemandee.lire(annee, LocalDate.now(horloge)));
    }
}
