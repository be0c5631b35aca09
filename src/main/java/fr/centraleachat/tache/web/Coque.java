package fr.centraleachat.tache.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.centraleachat.common.Bandeau;
import fr.centraleachat.common.SignalDAdministration;
import fr.centraleachat.common.SignalDAdministration.Signal;
import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Habilitation;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.CompteDeTaches;
import fr.centraleachat.tache.CompteDeTaches.Compte;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says what surrounds the page being shown. A bean that the layout asks, rather than model
 * attributes: error pages have it too, and neither the API nor an htmx answer pays for it.
 */
@Component("coque")
public class Coque {

    private static final Set<Fonction> SUIVENT_LA_CAO =
            Set.of(
                    Fonction.CAO,
                    Fonction.EQUIPE_ACHATS,
                    Fonction.EQUIPE_MARCHES,
                    Fonction.ADMINISTRATEUR);

    private final HttpServletRequest requete;
    private final AgentCourant agent;
    private final Organisation organisation;
    private final ObjectProvider<CompteDeTaches> comptes;
    private final ObjectProvider<Bandeau> bandeaux;
    private final ObjectProvider<SignalDAdministration> signaux;
    private final LectureDesDelais delais;

    Coque(
            HttpServletRequest requete,
            AgentCourant agent,
            Organisation organisation,
            ObjectProvider<CompteDeTaches> comptes,
            ObjectProvider<Bandeau> bandeaux,
            ObjectProvider<SignalDAdministration> signaux,
            LectureDesDelais delais) {
        this.requete = requete;
        this.agent = agent;
        this.organisation = organisation;
        this.comptes = comptes;
        this.bandeaux = bandeaux;
        this.signaux = signaux;
        this.delais = delais;
    }

    public CoqueDePage page() {
        var bandeau = bandeau();
        if (!agent.estIdentifie()) {
            return CoqueDePage.anonyme(bandeau);
        }
        var habilitations = agent.habilitations();
        var noms = nomsDesAdherents();
        var fonctions = habilitations.stream().map(h -> phrase(h, noms)).distinct().toList();
        return new CoqueDePage(
                true,
                agent.nom(),
                habilitations.isEmpty() ? agent.nom() : habilitations.get(0).fonction().libelle(),
                pourQui(habilitations, noms),
                fonctions,
                rubriques(),
                bandeau);
    }

    /** Null when nothing is to be said above the page. */
    private String bandeau() {
        var textes = bandeaux.orderedStream().map(Bandeau::texte).flatMap(Optional::stream);
        var texte = textes.collect(joining(" "));
        return texte.isEmpty() ? null : texte;
    }

    private List<CoqueDePage.Rubrique> rubriques() {
        var liste = new ArrayList<CoqueDePage.Rubrique>();
        var compte = comptes.stream().findFirst().map(CompteDeTaches::compter).orElse(null);
        liste.add(rubrique("/taches", "i-taches", "Mes tâches", compte));
        liste.add(rubrique("/procedures", "i-procedures", "Procédures", null));
        if (delais.estPermise()) {
            liste.add(rubrique("/delais", "i-delais", "Délais", null));
        }
        if (SUIVENT_LA_CAO.stream().anyMatch(agent::tient)) {
            liste.add(rubrique("/seances", "i-cao", "Séances CAO", null));
        }
        liste.add(rubrique("/catalogue", "i-catalogue", "Catalogue", null));
        liste.add(rubrique("/adherents", "i-adherents", "Adhérents", null));
        if (agent.tient(Fonction.ADMINISTRATEUR)) {
            liste.add(rubrique("/administration", "i-reglages", "Administration", signales()));
        }
        return liste;
    }

    /** Null when nothing waits for the administrator. */
    private Compte signales() {
        int nombre =
                signaux.stream()
                        .map(SignalDAdministration::courant)
                        .flatMap(Optional::stream)
                        .mapToInt(Signal::nombre)
                        .sum();
        return nombre == 0 ? null : new Compte(nombre, 0);
    }

    private CoqueDePage.Rubrique rubrique(
            String lien, String icone, String libelle, Compte compte) {
        return new CoqueDePage.Rubrique(
                lien,
                icone,
                libelle,
                courant(lien),
                compte == null ? null : compte.ouvertes(),
                compte == null ? 0 : compte.enRetard());
    }

    private String courant(String lien) {
        var chemin = requete.getRequestURI().substring(requete.getContextPath().length());
        if (chemin.equals(lien)) {
            return "page";
        }
        return chemin.startsWith(lien + "/") ? "true" : null;
    }

    private Map<String, String> nomsDesAdherents() {
        return organisation.adherents().stream().collect(toMap(Adherent::code, Adherent::nom));
    }

    private static String phrase(Habilitation h, Map<String, String> noms) {
        return h.fonction().libelle() + ", " + noms.getOrDefault(h.adherent(), h.adherent());
    }

    private static String pourQui(List<Habilitation> habilitations, Map<String, String> noms) {
        var adherents = habilitations.stream().map(Habilitation::adherent).distinct().toList();
        return switch (adherents.size()) {
            case 0 -> "sans habilitation";
            case 1 -> "pour " + noms.getOrDefault(adherents.get(0), adherents.get(0));
            default -> "pour " + adherents.size() + " adhérents";
        };
    }
}
