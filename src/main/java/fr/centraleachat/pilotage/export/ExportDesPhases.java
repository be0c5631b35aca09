package fr.centraleachat.pilotage.export;

import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.delai.suivi.FiltreDePlans;
import fr.centraleachat.delai.suivi.PlanEnCours;
import fr.centraleachat.delai.suivi.PlansEnCours;
import fr.centraleachat.pilotage.classeur.ClasseurEnFlux;
import fr.centraleachat.pilotage.classeur.FeuilleEnFlux;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each phase of each running procédure, with all its dates. */
@Service
@Transactional(readOnly = true)
public class ExportDesPhases {

    private static final int LUES_A_LA_FOIS = 500;
    private static final List<String> REGLES =
            List.of(
                    "Jours = fin réelle (ou jour des chiffres tant que la phase dure) − début −"
                            + " interruption. Jours calendaires.",
                    "Une phase en cours est comptée depuis sa dernière reprise. Une phase finie"
                            + " compte tous ses passages : l’interruption est ce qui les sépare.",
                    "Écart = jours − cible : au-dessus de zéro, la phase a dépassé sa cible.");

    private final PlansEnCours plans;
    private final ObjetsDesProcedures objets;
    private final ChoixDesFiltres choix;
    private final FeuilleDeLecture lecture;

    ExportDesPhases(
            PlansEnCours plans,
            ObjetsDesProcedures objets,
            ChoixDesFiltres choix,
            FeuilleDeLecture lecture) {
        this.plans = plans;
        this.objets = objets;
        this.choix = choix;
        this.lecture = lecture;
    }

    public ClasseurEnFlux remplir(Filtres filtres) {
        var filtre = new FiltreDePlans(filtres.procedure(), filtres.adherent(), filtres.famille());
        return ClasseurEnFlux.rempli(
                classeur -> {
                    var feuille = classeur.feuille("Phases", LigneDePhase.COLONNES);
                    var noms = choix.adherents();
                    var lus = plans.lire(filtre, 0, LUES_A_LA_FOIS);
                    for (int debut = 0; !lus.isEmpty(); debut += LUES_A_LA_FOIS) {
                        ajouter(feuille, lus, noms);
                        lus = plans.lire(filtre, debut + LUES_A_LA_FOIS, LUES_A_LA_FOIS);
                    }
                    feuille.filtrer();
                    lecture.ecrire(classeur, filtres, REGLES);
                });
    }

    private void ajouter(
            FeuilleEnFlux feuille, List<PlanEnCours> lus, Map<String, String> adherents) {
        var objetsLus = objets.objets(lus.stream().map(PlanEnCours::numero).toList());
        for (var plan : lus) {
            for (var phase : plan.phases()) {
                feuille.ligne(
                        LigneDePhase.de(
                                plan,
                                objetsLus.get(plan.numero()),
                                adherents.get(plan.adherent()),
                                phase));
            }
        }
    }
}
