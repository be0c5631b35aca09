package fr.centraleachat.raci;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration, « Matrice RACI »: who does what on a day, and a row from a day on. */
@Controller
@RequestMapping("/administration/raci")
class MatriceController {

    private final MatriceRaci matrice;
    private final CelluleRepository cellules;
    private final ChangerLigne changer;
    private final AgentCourant agent;
    private final Clock horloge;

    MatriceController(
            MatriceRaci matrice,
            CelluleRepository cellules,
            ChangerLigne changer,
            AgentCourant agent,
            Clock horloge) {
        this.matrice = matrice;
        this.cellules = cellules;
        this.changer = changer;
        this.agent = agent;
        this.horloge = horloge;
    }

    @GetMapping
    String lister(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate au,
            Model modele) {
        var jour = au == null ? LocalDate.now(horloge) : au;
        modele.addAttribute("au", jour);
        modele.addAttribute("fonctions", ReglesDeLigne.FONCTIONS);
        modele.addAttribute("processus", ProcessusView.de(matrice.lignes(jour)));
        return "raci/matrice";
    }

    @GetMapping("/{code}")
    String montrer(@PathVariable String code, Model modele) {
        var ligne = ligne(code);
        var saisie = SaisieDeLigne.de(ligne, cellules.version(code), LocalDate.now(horloge));
        return page(ligne, saisie, List.of(), modele);
    }

    @PostMapping("/{code}")
    String changer(
            @PathVariable String code,
            @RequestParam Map<String, String> champs,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        var ligne = ligne(code);
        var saisie = SaisieDeLigne.lire(champs);
        try {
            changer.changer(saisie.demande(code), agent.identifiant());
        } catch (DonneesRefusees refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(ligne, saisie, refus.erreurs(), modele);
        } catch (EtatIncompatible refus) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            var relue = saisie.avecVersion(cellules.version(code));
            return page(ligne, relue, List.of(Erreur.de(null, refus.getMessage())), modele);
        }
        suite.addFlashAttribute("message", "La ligne " + code + " est enregistrée.");
        return "redirect:/administration/raci/" + code;
    }

    private String page(Ligne ligne, SaisieDeLigne saisie, List<Erreur> erreurs, Model modele) {
        modele.addAttribute("ligne", ligne);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("fonctions", ReglesDeLigne.FONCTIONS);
        modele.addAttribute("choix", ReglesDeLigne.CELLULES);
        modele.addAttribute("histoire", cellules.histoire(ligne.activite().code()));
        modele.addAttribute("aujourdHui", LocalDate.now(horloge));
        return "raci/ligne";
    }

    private Ligne ligne(String code) {
        return matrice.ligne(code, LocalDate.now(horloge))
                .orElseThrow(() -> new Introuvable("L’activité « " + code + " » n’existe pas."));
    }
}
