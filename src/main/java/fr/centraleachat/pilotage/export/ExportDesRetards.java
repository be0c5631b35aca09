package fr.centraleachat.pilotage.export;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.delai.suivi.PhasesDesProcedures;
import fr.centraleachat.delai.suivi.Suite;
import fr.centraleachat.pilotage.classeur.ClasseurEnFlux;
import fr.centraleachat.pilotage.classeur.Colonne;
import fr.centraleachat.pilotage.classeur.FeuilleEnFlux;
import fr.centraleachat.pilotage.classeur.Formule;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.pilotage.retard.LesRetards;
import fr.centraleachat.pilotage.retard.LigneDeRetard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each phase that lasts beyond its target, in the order of the page. */
@Service
@Transactional(readOnly = true)
public class ExportDesRetards {

    private static final int LUES_A_LA_FOIS = 500;
    private static final List<Colonne> COLONNES =
            List.of(
                    new Colonne("Procédure", 16),
                    new Colonne("Objet", 50),
                    new Colonne("N°", 6),
                    new Colonne("Phase", 40),
                    new Colonne("Chez", 34),
                    new Colonne("Ce qui est attendu", 34),
                    new Colonne("Depuis", 12),
                    new Colonne("Début", 12),
                    new Colonne("Cible (jours)", 10),
                    new Colonne("Échéance", 12),
                    new Colonne("Retard (jours)", 10));
    private static final List<String> REGLES =
            List.of(
                    "Échéance = début de la phase en cours + cible. La cible compte des jours"
                            + " calendaires ; les jours d’un référé y sont ajoutés.",
                    "Retard = jour des chiffres − échéance. Changez le jour des chiffres : les"
                            + " retards suivent.");

    private final LesRetards retards;
    private final PhasesDesProcedures phases;
    private final FeuilleDeLecture lecture;

    ExportDesRetards(LesRetards retards, PhasesDesProcedures phases, FeuilleDeLecture lecture) {
        this.retards = retards;
        this.phases = phases;
        this.lecture = lecture;
    }

    public ClasseurEnFlux remplir(Filtres filtres) {
        return ClasseurEnFlux.rempli(
                classeur -> {
                    var feuille = classeur.feuille("Retards", COLONNES);
                    var apres = Suite.DEBUT;
                    while (apres != null) {
                        var lus = retards.lire(filtres, apres, LUES_A_LA_FOIS);
                        ajouter(feuille, lus.lignes());
                        apres = lus.suite() == null ? null : Suite.lire(lus.suite()).orElseThrow();
                    }
                    feuille.filtrer();
                    lecture.ecrire(classeur, filtres, REGLES);
                });
    }

    private void ajouter(FeuilleEnFlux feuille, List<LigneDeRetard> lignes) {
        Map<String, List<SuiviDePhase>> suivis =
                phases.phases(lignes.stream().map(LigneDeRetard::numero).toList());
        for (var ligne : lignes) {
            suivis.getOrDefault(ligne.numero(), List.of()).stream()
                    .filter(p -> p.estEnCours() && p.retardJours() > 0)
                    .forEach(p -> ajouter(feuille, ligne, p));
        }
    }

    private static void ajouter(FeuilleEnFlux feuille, LigneDeRetard ligne, SuiviDePhase phase) {
        var visites = phase.visites();
        feuille.ligne(
                ligne.numero(),
                ligne.objet(),
                phase.ordre(),
                phase.libelle(),
                ligne.chez().libelle(),
                ligne.chez().quoi(),
                jour(ligne.chez().depuis()),
                jour(visites.get(visites.size() - 1).ouverteLe()),
                phase.cible(),
                new Formule("H#+I#", phase.echeance()),
                new Formule(FeuilleDeLecture.JOUR + "-J#", phase.retardJours()));
    }

    private static LocalDate jour(Instant instant) {
        return instant == null ? null : instant.atZone(Calendrier.ZONE).toLocalDate();
    }
}
