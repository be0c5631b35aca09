package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.prix.Bordereau;
import fr.centraleachat.catalogue.prix.ImporterBordereau;
import fr.centraleachat.catalogue.prix.Prix;
import fr.centraleachat.catalogue.prix.RechercheDePrix;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.Erreur;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page of the prices of a marché shows. */
@Component
class PageDesPrix {

    /** More would not help who corrects a workbook. */
    private static final int ERREURS_MONTREES = 50;

    private final Marches marches;
    private final Prix prix;
    private final ImporterBordereau importer;

    PageDesPrix(Marches marches, Prix prix, ImporterBordereau importer) {
        this.marches = marches;
        this.prix = prix;
        this.importer = importer;
    }

    void remplir(RechercheDePrix r, String debut, List<Erreur> erreurs, Model modele) {
        modele.addAttribute("marche", marches.fiche(r.marche()));
        modele.addAttribute("recherche", r);
        var bordereaux = prix.bordereaux(r.marche());
        modele.addAttribute("bordereaux", bordereaux);
        modele.addAttribute("lu", lu(r, bordereaux));
        modele.addAttribute("enVigueur", prix.enVigueur(r.marche()).orElse(null));
        modele.addAttribute("articles", prix.chercher(r));
        modele.addAttribute("total", prix.compter(r));
        modele.addAttribute("taille", RechercheDePrix.TAILLE);
        modele.addAttribute("peut", importer.peut());
        modele.addAttribute("debut", debut);
        modele.addAttribute("erreurs", erreurs.stream().limit(ERREURS_MONTREES).toList());
        modele.addAttribute("autresErreurs", Math.max(0, erreurs.size() - ERREURS_MONTREES));
        modele.addAttribute("lien", lien(r));
    }

    private Bordereau lu(RechercheDePrix r, List<Bordereau> bordereaux) {
        return r.bordereau() == null
                ? prix.enVigueur(r.marche()).orElse(null)
                : bordereaux.stream().filter(b -> b.id() == r.bordereau()).findFirst().orElse(null);
    }

    private static String lien(RechercheDePrix r) {
        var adresse =
                UriComponentsBuilder.fromPath("/marches/{reference}/prix")
                        .queryParam("mot", "{mot}");
        if (r.bordereau() != null) {
            adresse.queryParam("bordereau", r.bordereau());
        }
        return adresse.encode().buildAndExpand(r.marche(), r.mots()).toUriString() + "&";
    }
}
