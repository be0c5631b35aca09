package fr.centraleachat.pilotage.export;

import fr.centraleachat.delai.statistique.DureesComptees;
import fr.centraleachat.delai.statistique.StatistiqueDePhase;
import fr.centraleachat.delai.statistique.Statistiques;
import fr.centraleachat.pilotage.classeur.ClasseurEnFlux;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each phase took: the figures of the page, beside formulas over the durations themselves.
 * Both are read at one instant: what ends meanwhile is in neither.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ExportDesStatistiques {

    private static final List<String> REGLES =
            List.of(
                    "Une phase est comptée quand elle est finie, au mois de sa fin : ses jours sont"
                            + " ceux de tous ses passages, sa cible la somme des leurs.",
                    "Médiane et centiles : entre deux durées, la valeur est interpolée, comme le"
                            + " font MEDIANE et CENTILE.");

    private final Statistiques statistiques;
    private final DureesComptees durees;
    private final ChoixDesFiltres choix;
    private final FeuilleDeLecture lecture;

    ExportDesStatistiques(
            Statistiques statistiques,
            DureesComptees durees,
            ChoixDesFiltres choix,
            FeuilleDeLecture lecture) {
        this.statistiques = statistiques;
        this.durees = durees;
        this.choix = choix;
        this.lecture = lecture;
    }

    public ClasseurEnFlux remplir(Filtres filtres) {
        var filtre = filtres.statistiques();
        return ClasseurEnFlux.rempli(
                classeur -> {
                    var synthese = classeur.feuille("Statistiques", LigneDeStatistique.COLONNES);
                    var lignes =
                            new FeuilleDesDurees(classeur, choix.adherents(), choix.familles());
                    durees.lire(filtre, lignes::ajouter);
                    lignes.finir();
                    toutes(statistiques, filtres)
                            .forEach(
                                    s ->
                                            synthese.ligne(
                                                    LigneDeStatistique.de(
                                                            s, lignes.plage(s.ordre()))));
                    synthese.filtrer();
                    lecture.ecrire(classeur, filtres, regles(filtres));
                });
    }

    private static Stream<StatistiqueDePhase> toutes(Statistiques source, Filtres filtres) {
        var filtre = filtres.statistiques();
        return Stream.concat(
                source.parPhase(filtre).stream(), Stream.of(source.jusquALaNotification(filtre)));
    }

    private static List<String> regles(Filtres filtres) {
        var periode = "Phases finies de " + filtres.du() + " à " + filtres.au() + ".";
        return Stream.concat(Stream.of(periode), REGLES.stream()).toList();
    }
}
