package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.Admissions;
import fr.centraleachat.catalogue.admission.DroitDAdmission;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Formulaire;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.organisation.ServiceCommun;
import fr.centraleachat.organisation.TypeAdherent;
import fr.centraleachat.tache.Taches;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the requests show. */
@Component
class PageDAdmission {

    private final Admissions admissions;
    private final DroitDAdmission droit;
    private final Organisation organisation;
    private final Taches taches;

    PageDAdmission(
            Admissions admissions,
            DroitDAdmission droit,
            Organisation organisation,
            Taches taches) {
        this.admissions = admissions;
        this.droit = droit;
        this.organisation = organisation;
        this.taches = taches;
    }

    String liste(Model modele) {
        modele.addAttribute("demandes", admissions.dernieres());
        modele.addAttribute("noms", noms());
        modele.addAttribute("demandeurs", !candidats().isEmpty());
        return "catalogue/adhesions";
    }

    /**
     * @param adherent proposed first, empty for none
     */
    String formulaire(String adherent, Model modele) {
        Formulaire.vierge(modele);
        var candidats = candidats();
        modele.addAttribute("candidats", candidats);
        modele.addAttribute(
                "adherent",
                candidats.size() == 1 ? candidats.keySet().iterator().next() : adherent);
        modele.addAttribute("accueille", droit.estDeLEquipeAchats());
        modele.addAttribute("noms", noms());
        modele.addAttribute("services", ServiceCommun.values());
        modele.addAttribute("modalites", ModaliteDAdhesion.values());
        modele.addAttribute("types", TypeAdherent.aAccueillir());
        modele.addAttribute("cle", UUID.randomUUID().toString());
        return "catalogue/adhesion-nouvelle";
    }

    String dossier(String numero, Model modele) {
        Formulaire.vierge(modele);
        var admission = admissions.exiger(numero);
        modele.addAttribute("a", admission);
        modele.addAttribute("nom", organisation.adherent(admission.adherent()).nom());
        modele.addAttribute("taches", taches.enCours(numero));
        modele.addAttribute(
                "retirable",
                admission.etat().estRetirable() && droit.agitPour(admission.adherent()));
        return "catalogue/adhesion";
    }

    /** By code, the métropole first. */
    private Map<String, String> noms() {
        return organisation.adherents().stream()
                .collect(
                        Collectors.toMap(
                                Adherent::code, Adherent::nom, (a, b) -> a, LinkedHashMap::new));
    }

    /** For whom the caller may ask. */
    private Map<String, String> candidats() {
        var candidats = noms();
        candidats.keySet().removeIf(a -> !droit.agitPour(a));
        return candidats;
    }
}
