package fr.centraleachat.pilotage.export;

import fr.centraleachat.pilotage.classeur.ClasseurEnFlux;
import fr.centraleachat.pilotage.classeur.Colonne;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last sheet: the day of the figures, which formulas read, what was asked, and the rules. */
@Component
class FeuilleDeLecture {

    /** Where the day of the figures is. */
    static final String JOUR = "Lecture!$B$2";

    private final ChoixDesFiltres choix;
    private final Clock horloge;

    FeuilleDeLecture(ChoixDesFiltres choix, Clock horloge) {
        this.choix = choix;
        this.horloge = horloge;
    }

    LocalDate jour() {
        return LocalDate.now(horloge);
    }

    /**
     * @param regles in one sentence each
     */
    void ecrire(ClasseurEnFlux classeur, Filtres filtres, List<String> regles) {
        var feuille =
                classeur.feuille(
                        "Lecture", List.of(new Colonne("Lecture", 24), new Colonne("Valeur", 100)));
        feuille.ligne("Chiffres au", jour());
        feuille.ligne("Procédure", filtres.forme() == null ? "toutes" : filtres.forme().libelle());
        feuille.ligne(
                "Adhérent",
                filtres.adherent() == null ? "tous" : choix.adherents().get(filtres.adherent()));
        feuille.ligne(
                "Famille d’achat",
                filtres.famille() == null ? "toutes" : choix.familles().get(filtres.famille()));
        regles.forEach(regle -> feuille.ligne("Règle", regle));
    }
}
