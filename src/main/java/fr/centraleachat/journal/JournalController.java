package fr.centraleachat.journal;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.tache.DossierDeTache;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The journal of all, for the pilotes and the administrator; of a procédure, for who sees it. */
@Controller
@Transactional(readOnly = true)
class JournalController {

    private final LecteurDuJournal journal;
    private final List<DossierDeTache> dossiers;
    private final AgentCourant agent;

    JournalController(LecteurDuJournal journal, List<DossierDeTache> dossiers, AgentCourant agent) {
        this.journal = journal;
        this.dossiers = dossiers;
        this.agent = agent;
    }

    @GetMapping("/journal")
    public String general(FiltreDuJournal filtre, Model model) {
        if (!voitLeJournal()) {
            throw new AccesRefuse(
                    "Le journal est lu par les pilotes et par l’administrateur. Celui d’une"
                            + " procédure se lit sur sa page.");
        }
        return page(FiltreDuJournal.GENERAL, filtre, model);
    }

    @GetMapping("/procedures/{numero}/journal")
    public String deLaProcedure(@PathVariable String numero, FiltreDuJournal filtre, Model model) {
        model.addAttribute("entete", entete(numero));
        model.addAttribute("voitTout", voitLeJournal());
        return page("/procedures/" + numero + "/journal", filtre.sur(numero), model);
    }

    private String page(String chemin, FiltreDuJournal filtre, Model model) {
        var lues = journal.lire(filtre, PageDuJournal.TAILLE + 1);
        model.addAttribute("filtre", filtre);
        model.addAttribute("page", PageDuJournal.de(chemin, filtre, lues));
        return "journal/journal";
    }

    private DossierDeTache.Entete entete(String numero) {
        return DossierDeTache.parmi(dossiers, numero).entete(numero);
    }

    private boolean voitLeJournal() {
        return agent.tient(Fonction.PILOTE) || agent.tient(Fonction.ADMINISTRATEUR);
    }
}
