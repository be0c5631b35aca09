package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.workflow.Diagramme;
import fr.centraleachat.workflow.Moteur;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One procédure: who holds it, its rail of phases, and a tab for each subject. */
@Controller
@RequestMapping("/procedures/{numero}")
public class ProcedureController {

    private final PageDeProcedure page;
    private final Procedures procedures;
    private final Moteur moteur;

    ProcedureController(PageDeProcedure page, Procedures procedures, Moteur moteur) {
        this.page = page;
        this.procedures = procedures;
        this.moteur = moteur;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public String afficher(
            @PathVariable String numero,
            @RequestParam(defaultValue = "avancement") String onglet,
            Model model) {
        page.remplir(numero, Onglet.de(onglet), model);
        return "passation/procedure";
    }

    /** For the viewer of the diagram; the same as the API's, with the page's session. */
    @GetMapping("/diagramme")
    @ResponseBody
    @Transactional(readOnly = true)
    public Diagramme diagramme(@PathVariable String numero) {
        procedures.exiger(numero);
        return moteur.diagramme(numero);
    }
}
