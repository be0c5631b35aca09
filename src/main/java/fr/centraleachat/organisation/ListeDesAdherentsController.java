package fr.centraleachat.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /adherents}: who belongs to what; the administrator adds a body there. */
@Controller
class ListeDesAdherentsController {

    private final Organisation organisation;
    private final AccueillirAdherent accueillir;
    private final AgentCourant agent;
    private final Choix choix;
    private final Clock horloge;

    ListeDesAdherentsController(
            Organisation organisation,
            AccueillirAdherent accueillir,
            AgentCourant agent,
            Choix choix,
            Clock horloge) {
        this.organisation = organisation;
        this.accueillir = accueillir;
        this.agent = agent;
        this.choix = choix;
        this.horloge = horloge;
    }

    @GetMapping("/adherents")
    String lister(Model modele) {
        Formulaire.vierge(modele);
        var aujourdHui = LocalDate.now(horloge);
        modele.addAttribute("services", ServiceCommun.values());
        var adherents =
                organisation.adherents().stream()
                        .map(a -> AdherentView.de(a, organisation.adhesions(a.code()), aujourdHui))
                        .toList();
        modele.addAttribute("adherents", adherents);
        modele.addAttribute(
                "membres",
                adherents.stream()
                        .filter(a -> a.adhesions().containsKey(ServiceCommun.CENTRALE_ACHAT))
                        .count());
        modele.addAttribute("administre", agent.tient(Fonction.ADMINISTRATEUR));
        modele.addAttribute("types", TypeAdherent.aAccueillir());
        modele.addAttribute("choix", choix.adherents());
        return "organisation/adherents";
    }

    @PostMapping("/administration/adherents")
    String accueillir(FormulaireEnvoye formulaire) {
        return formulaire.traiter(
                "adherent",
                champs -> accueillir.accueillir(lire(champs)),
                "L’adhérent est ajouté. Ouvrez-le pour enregistrer sa convention.",
                "/adherents",
                this::lister);
    }

    private static NouvelAdherent lire(Lecture champs) {
        var type = champs.choix("type", TypeAdherent.class, "Choisissez ce qu’est cet adhérent.");
        var siret = champs.texte("siret", "Écrivez le SIRET, quatorze chiffres.");
        var nom = champs.texte("nom", "Écrivez le nom de l’adhérent.");
        champs.conclure();
        return new NouvelAdherent(
                nom, type, siret.replaceAll("\\s", ""), champs.texte("rattachement"));
    }
}
