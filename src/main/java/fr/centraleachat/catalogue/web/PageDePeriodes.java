package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.periode.AvertissementDeDuree;
import fr.centraleachat.catalogue.periode.PeriodeDuMarche;
import fr.centraleachat.catalogue.periode.Periodes;
import fr.centraleachat.catalogue.periode.PrevoirUneReconduction;
import fr.centraleachat.catalogue.periode.SaisieDePeriode;
import fr.centraleachat.catalogue.periode.SaisieDeReconduction;
import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.tache.Saisies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of the periods of a marché shows. */
@Component
class PageDePeriodes {

    private final Marches marches;
    private final Periodes periodes;
    private final PrevoirUneReconduction droit;
    private final AvertissementDeDuree duree;
    private final Saisies saisies;
    private final Clock horloge;

    PageDePeriodes(
            Marches marches,
            Periodes periodes,
            PrevoirUneReconduction droit,
            AvertissementDeDuree duree,
            Saisies saisies,
            Clock horloge) {
        this.marches = marches;
        this.periodes = periodes;
        this.droit = droit;
        this.duree = duree;
        this.saisies = saisies;
        this.horloge = horloge;
    }

    /**
     * @param contenu of the form of Saisies that was sent, null for an empty one
     */
    String montrer(String reference, Object contenu, List<Erreur> erreurs, Model modele) {
        var fiche = marches.fiche(reference);
        var toutes = periodes.de(reference);
        var prevues = periodes.reconductions(reference);
        modele.addAttribute("marche", fiche);
        modele.addAttribute("periodes", toutes);
        modele.addAttribute("prevues", prevues);
        modele.addAttribute("jour", LocalDate.now(horloge));
        modele.addAttribute("avertissement", duree.pour(toutes, prevues).orElse(null));
        modele.addAttribute("tient", droit.estPermis());
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("f", formulaire(fiche, toutes, contenu, erreurs));
        return "catalogue/periodes";
    }

    private Object formulaire(
            FicheDeMarche fiche,
            List<PeriodeDuMarche> toutes,
            Object contenu,
            List<Erreur> erreurs) {
        if (!droit.estPermis() || !fiche.accordCadre()) {
            return null;
        }
        var type = toutes.isEmpty() ? SaisieDePeriode.class : SaisieDeReconduction.class;
        return saisies.dessiner(type, contenu, erreurs, Map.of());
    }
}
