package fr.centraleachat.passation.web.marche;

import fr.centraleachat.passation.DonneesEssentielles;
import fr.centraleachat.passation.domain.marche.DonneesDeLaProcedure;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The marchés that came out of a procédure, as the official open data describe them. */
@RestController
@RequestMapping("/api/procedures/{numero}/marches")
class MarchesDeLaProcedureApi {

    private final DonneesDeLaProcedure donnees;

    MarchesDeLaProcedureApi(DonneesDeLaProcedure donnees) {
        this.donnees = donnees;
    }

    /** By lot, from their signature on. */
    @GetMapping
    List<DonneesEssentielles> marches(@PathVariable String numero) {
        return donnees.de(numero);
    }
}
