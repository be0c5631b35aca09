package fr.centraleachat.pilotage.web;

import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.pilotage.liste.LesEcheances;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the law awaits, of all the procédures: no filter hides it. */
@Component
class PartieLegale implements PartieDeTableau {

    private static final int TAILLE = 20;

    private final LesEcheances echeances;
    private final ObjetsDesProcedures objets;

    PartieLegale(LesEcheances echeances, ObjetsDesProcedures objets) {
        this.echeances = echeances;
        this.objets = objets;
    }

    @Override
    public void remplir(Filtres filtres, Model modele) {
        remplir(modele, 0, TAILLE);
    }

    void remplir(Model modele, int debut, int taille) {
        var page = echeances.lire(debut, taille);
        modele.addAttribute("echeances", page);
        modele.addAttribute(
                "objets", objets.objets(page.lignes().stream().map(Alerte::numero).toList()));
    }
}
