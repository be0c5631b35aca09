package fr.centraleachat.pilotage.web;

import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.delai.suivi.Retards;
import fr.centraleachat.pilotage.filtre.Filtres;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the law awaits, of all the procédures: no filter hides it. */
@Component
class PartieLegale implements PartieDeTableau {

    private static final int TAILLE = 20;

    private final Retards retards;
    private final ObjetsDesProcedures objets;

    PartieLegale(Retards retards, ObjetsDesProcedures objets) {
        this.retards = retards;
        this.objets = objets;
    }

    @Override
    public void remplir(Filtres filtres, Model modele) {
        var toutes = retards.echeancesLegales();
        var premieres = toutes.subList(0, Math.min(TAILLE, toutes.size()));
        modele.addAttribute("echeances", premieres);
        modele.addAttribute("echeancesEnTout", toutes.size());
        modele.addAttribute(
                "objets", objets.objets(premieres.stream().map(Alerte::numero).toList()));
    }
}
