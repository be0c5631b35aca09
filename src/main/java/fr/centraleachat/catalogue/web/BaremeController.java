package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.adhesion.Bareme;
import fr.centraleachat.catalogue.adhesion.LigneDeBareme;
import fr.centraleachat.catalogue.adhesion.ModeDeContribution;
import fr.centraleachat.organisation.Formulaire;
import fr.centraleachat.organisation.FormulaireEnvoye;
import fr.centraleachat.organisation.Lecture;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Administration, « Barème des contributions ». */
@Controller
@RequestMapping("/administration/contributions")
class BaremeController {

    private final Bareme bareme;
    private final Clock horloge;

    BaremeController(Bareme bareme, Clock horloge) {
        this.bareme = bareme;
        this.horloge = horloge;
    }

    @GetMapping
    String lister(Model modele) {
        Formulaire.vierge(modele);
        modele.addAttribute("lignes", bareme.lignes());
        modele.addAttribute("aujourdHui", LocalDate.now(horloge));
        modele.addAttribute("services", ServiceCommun.values());
        modele.addAttribute("modalites", ModaliteDAdhesion.values());
        modele.addAttribute("modes", ModeDeContribution.values());
        return "catalogue/bareme";
    }

    @PostMapping
    String ajouter(FormulaireEnvoye formulaire) {
        return formulaire.traiter(
                "ligne",
                champs -> bareme.ajouter(lire(champs)),
                "La ligne est ajoutée au barème.",
                "/administration/contributions",
                this::lister);
    }

    @PostMapping("/{id}/fin")
    String terminer(@PathVariable long id, FormulaireEnvoye formulaire) {
        return formulaire.traiter(
                "fin",
                champs -> terminer(id, champs),
                "La ligne est terminée.",
                "/administration/contributions",
                this::lister);
    }

    private void terminer(long id, Lecture champs) {
        var dernier = champs.date("dernier", "Dites quel est son dernier jour.");
        champs.conclure();
        bareme.terminer(id, dernier);
    }

    private static LigneDeBareme lire(Lecture champs) {
        var service = champs.choix("service", ServiceCommun.class, "Choisissez le service commun.");
        var modalite = champs.choix("modalite", ModaliteDAdhesion.class, "Choisissez la modalité.");
        var mode = champs.choix("mode", ModeDeContribution.class, "Choisissez le mode de calcul.");
        var min = champs.entier("populationMin");
        var max = champs.entier("populationMax");
        champs.texte("montant", "Écrivez le montant en euros.");
        var montant = champs.montant("montant");
        var periode = champs.periode("debut", "fin");
        var source = champs.texte("source", "Dites quel acte fixe ce montant.");
        champs.conclure();
        return new LigneDeBareme(null, service, modalite, mode, min, max, montant, periode, source);
    }
}
