package fr.centraleachat.pilotage.web;

import fr.centraleachat.delai.statistique.Statistiques;
import fr.centraleachat.delai.statistique.TempsDesDetenteurs;
import fr.centraleachat.pilotage.chiffres.Courbe;
import fr.centraleachat.pilotage.chiffres.Durees;
import fr.centraleachat.pilotage.chiffres.EchantillonMinimal;
import fr.centraleachat.pilotage.chiffres.Partage;
import fr.centraleachat.pilotage.chiffres.Synthese;
import fr.centraleachat.pilotage.filtre.Filtres;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the finished phases took, and at whom. */
@Component
class PartieMesuree implements PartieDeTableau {

    private final Statistiques statistiques;
    private final TempsDesDetenteurs temps;
    private final EchantillonMinimal echantillon;

    PartieMesuree(
            Statistiques statistiques, TempsDesDetenteurs temps, EchantillonMinimal echantillon) {
        this.statistiques = statistiques;
        this.temps = temps;
        this.echantillon = echantillon;
    }

    @Override
    public void remplir(Filtres filtres, Model modele) {
        var filtre = filtres.statistiques();
        int minimum = echantillon.nombre();
        var durees = Durees.de(statistiques.parPhase(filtre), minimum);
        var detenteurs = temps.parDetenteur(filtre);
        modele.addAttribute("minimum", minimum);
        modele.addAttribute("durees", durees);
        modele.addAttribute("partage", Partage.de(detenteurs));
        modele.addAttribute("courbe", Courbe.de(statistiques.tendance(filtre, filtres.phase())));
        modele.addAttribute(
                "synthese",
                Synthese.de(
                        statistiques.jusquALaNotification(filtre),
                        statistiques.partDansLaCible(filtre),
                        statistiques.partDansLaCible(filtres.unAnAvant().statistiques()),
                        durees.lignes(),
                        detenteurs));
        modele.addAttribute("chiffresAu", statistiques.aJourAu().orElse(null));
    }
}
