package fr.centraleachat.delai.web;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.delai.suivi.PhaseEnRetard;
import fr.centraleachat.delai.suivi.Retards;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /delais}: what is late now, at whom, and what the law awaits. */
@Controller
class DelaisController {

    static final Set<Fonction> LECTEURS =
            Set.of(
                    Fonction.PILOTE,
                    Fonction.EQUIPE_ACHATS,
                    Fonction.EQUIPE_MARCHES,
                    Fonction.DGS,
                    Fonction.ADMINISTRATEUR);

    private final Retards retards;
    private final AgentCourant agent;
    private final ObjectProvider<ObjetsDesProcedures> objets;
    private final Clock horloge;

    DelaisController(
            Retards retards,
            AgentCourant agent,
            ObjectProvider<ObjetsDesProcedures> objets,
            Clock horloge) {
        this.retards = retards;
        this.agent = agent;
        this.objets = objets;
        this.horloge = horloge;
    }

    @GetMapping("/delais")
    String montrer(Model modele) {
        if (LECTEURS.stream().noneMatch(agent::tient)) {
            throw new AccesRefuse(
                    "Les délais de toutes les procédures sont réservés aux équipes de la commande"
                            + " publique et aux pilotes. Ceux d’un dossier sont sur sa page.");
        }
        var enRetard = retards.enRetard();
        var echeances = retards.echeancesLegales();
        modele.addAttribute("enRetard", enRetard);
        modele.addAttribute(
                "procedures", enRetard.stream().map(PhaseEnRetard::numero).distinct().count());
        modele.addAttribute("echeances", echeances);
        modele.addAttribute("enCours", retards.enCours());
        modele.addAttribute("maintenant", horloge.instant());
        modele.addAttribute("objets", objets(enRetard, echeances));
        return "delai/delais";
    }

    private Map<String, String> objets(List<PhaseEnRetard> enRetard, List<Alerte> echeances) {
        var numeros =
                Stream.concat(
                                enRetard.stream().map(PhaseEnRetard::numero),
                                echeances.stream().map(Alerte::numero))
                        .collect(Collectors.toSet());
        return objets.stream().findFirst().map(source -> source.objets(numeros)).orElse(Map.of());
    }
}
