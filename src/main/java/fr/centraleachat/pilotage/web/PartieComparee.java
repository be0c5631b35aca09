package fr.centraleachat.pilotage.web;

import fr.centraleachat.delai.statistique.Axe;
import fr.centraleachat.delai.statistique.Statistiques;
import fr.centraleachat.pilotage.chiffres.Barres;
import fr.centraleachat.pilotage.chiffres.EchantillonMinimal;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.pilotage.pourquoi.Pourquoi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The same figure by adhérent, by kind and by famille; and why one adhérent differs. */
@Component
class PartieComparee implements PartieDeTableau {

    private final Statistiques statistiques;
    private final ChoixDesFiltres choix;
    private final EchantillonMinimal echantillon;
    private final Pourquoi pourquoi;

    PartieComparee(
            Statistiques statistiques,
            ChoixDesFiltres choix,
            EchantillonMinimal echantillon,
            Pourquoi pourquoi) {
        this.statistiques = statistiques;
        this.choix = choix;
        this.echantillon = echantillon;
        this.pourquoi = pourquoi;
    }

    @Override
    public void remplir(Filtres filtres, Model modele) {
        int minimum = echantillon.nombre();
        modele.addAttribute(
                "comparaisons",
                List.of(
                        comparer(Axe.ADHERENT, filtres, choix.adherents(), minimum),
                        comparer(Axe.PROCEDURE, filtres, choix.nomsDesFormes(), minimum),
                        comparer(Axe.FAMILLE, filtres, choix.familles(), minimum)));
        if (filtres.adherent() != null) {
            modele.addAttribute("pourquoi", pourquoi.expliquer(filtres, minimum));
        }
    }

    private AxeCompare comparer(Axe axe, Filtres filtres, Map<String, String> noms, int minimum) {
        var filtre = filtres.sans(axe).statistiques();
        return new AxeCompare(
                axe,
                filtres.valeur(axe),
                Barres.de(statistiques.parAxe(filtre, axe, filtres.phase()), noms, minimum));
    }

    /**
     * @param choisie value that the filters keep, null for none
     */
    record AxeCompare(Axe axe, String choisie, Barres barres) {

        public String nom() {
            return axe.name().toLowerCase(Locale.ROOT);
        }

        public String entete() {
            return switch (axe) {
                case ADHERENT -> "Adhérent";
                case PROCEDURE -> "Type";
                case FAMILLE -> "Famille";
            };
        }

        public String titre() {
            return switch (axe) {
                case ADHERENT -> "Par adhérent";
                case PROCEDURE -> "Par type de procédure";
                case FAMILLE -> "Par famille d’achat";
            };
        }
    }
}
