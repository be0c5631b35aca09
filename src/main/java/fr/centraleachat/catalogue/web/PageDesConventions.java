package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.adhesion.Bareme;
import fr.centraleachat.catalogue.adhesion.Contributions;
import fr.centraleachat.catalogue.adhesion.Conventions;
import fr.centraleachat.catalogue.admission.DroitDAdmission;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Formulaire;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of the conventions of an adhérent shows. */
@Component
class PageDesConventions {

    private final Organisation organisation;
    private final Conventions conventions;
    private final Contributions contributions;
    private final Bareme bareme;
    private final AgentCourant agent;
    private final DroitDAdmission droit;
    private final Clock horloge;

    PageDesConventions(
            Organisation organisation,
            Conventions conventions,
            Contributions contributions,
            Bareme bareme,
            AgentCourant agent,
            DroitDAdmission droit,
            Clock horloge) {
        this.organisation = organisation;
        this.conventions = conventions;
        this.contributions = contributions;
        this.bareme = bareme;
        this.agent = agent;
        this.droit = droit;
        this.horloge = horloge;
    }

    /**
     * @param annee of the contribution, null for this one
     */
    String remplir(String code, Integer annee, Model modele) {
        Formulaire.vierge(modele);
        var adherent = organisation.adherent(code);
        var adhesions = organisation.adhesions(code);
        var aujourdHui = LocalDate.now(horloge);
        modele.addAttribute("adherent", adherent);
        modele.addAttribute("adhesions", AdhesionConvenue.de(adhesions, conventions.de(code)));
        modele.addAttribute("aujourdHui", aujourdHui);
        modele.addAttribute("cetteAnnee", aujourdHui.getYear());
        modele.addAttribute(
                "contribution", contributions.de(code, AnneeDemandee.lire(annee, aujourdHui)));
        modele.addAttribute("baremeVide", bareme.lignes().isEmpty());
        modele.addAttribute("administre", agent.tient(Fonction.ADMINISTRATEUR));
        modele.addAttribute("agit", droit.agitPour(code));
        modele.addAttribute("servicesCommuns", ServicesOuverts.a(adherent));
        modele.addAttribute("modalites", ModaliteDAdhesion.values());
        modele.addAttribute("existantes", AdhesionConvenue.choix(adhesions));
        return "catalogue/conventions";
    }
}
