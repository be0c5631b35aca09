package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.Commander;
import fr.centraleachat.catalogue.consommation.Consommation;
import fr.centraleachat.catalogue.consommation.Consommations;
import fr.centraleachat.catalogue.consommation.NatureDeCommande;
import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.Erreur;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a marché shows. */
@Component
class PageDeMarche {

    private static final int DERNIERES = 8;

    private final Marches marches;
    private final Consommations consommations;
    private final Commander commander;
    private final NomsDuCatalogue noms;

    PageDeMarche(
            Marches marches,
            Consommations consommations,
            Commander commander,
            NomsDuCatalogue noms) {
        this.marches = marches;
        this.consommations = consommations;
        this.commander = commander;
        this.noms = noms;
    }

    void remplir(String reference, SaisieDeCommande saisie, List<Erreur> erreurs, Model modele) {
        var fiche = marches.fiche(reference);
        var consommation = consommations.enCours(reference, fiche.beneficiaires());
        modele.addAttribute("marche", fiche);
        modele.addAttribute("conso", consommation.orElse(null));
        modele.addAttribute("ecritures", ecritures(reference, consommation.orElse(null)));
        modele.addAttribute("commandeurs", commandeurs(fiche));
        modele.addAttribute("natures", NatureDeCommande.values());
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute("familles", noms.familles());
    }

    private List<?> ecritures(String reference, Consommation consommation) {
        return consommation == null
                ? List.of()
                : consommations.dernieres(reference, consommation.periode(), DERNIERES);
    }

    /** For whom the caller may order here. */
    private List<String> commandeurs(FicheDeMarche fiche) {
        return Stream.concat(Stream.ofNullable(fiche.acheteur()), fiche.beneficiaires().stream())
                .distinct()
                .filter(adherent -> commander.peut(fiche.reference(), adherent))
                .sorted()
                .toList();
    }
}
