package fr.centraleachat.pilotage.pourquoi;

import fr.centraleachat.delai.Phases;
import fr.centraleachat.delai.statistique.Comparaison.PhaseComparee;
import fr.centraleachat.delai.statistique.FiltreDeStatistiques;
import fr.centraleachat.delai.statistique.StatistiqueDePhase;
import fr.centraleachat.delai.statistique.Statistiques;
import fr.centraleachat.delai.statistique.TempsDesDetenteurs;
import fr.centraleachat.delai.statistique.TempsParDetenteur;
import fr.centraleachat.pilotage.chiffres.Echelle;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers « why are the procédures of this adhérent slow ». */
@Service
@Transactional(readOnly = true)
public class Pourquoi {

    private final Statistiques statistiques;
    private final TempsDesDetenteurs temps;
    private final Phases phases;
    private final ChoixDesFiltres choix;

    Pourquoi(
            Statistiques statistiques,
            TempsDesDetenteurs temps,
            Phases phases,
            ChoixDesFiltres choix) {
        this.statistiques = statistiques;
        this.temps = temps;
        this.phases = phases;
        this.choix = choix;
    }

    /**
     * @param filtres with an adhérent
     */
    public Explication expliquer(Filtres filtres, int minimum) {
        var seul = filtres.statistiques();
        var tous = seul.sansAdherent();
        var siens = statistiques.jusquALaNotification(seul);
        var deTous = statistiques.jusquALaNotification(tous);
        var comparees = temps.comparer(seul, tous).phases();
        var echelle = echelle(comparees, minimum);
        var ecarts = ecarts(comparees, echelle, minimum, seul, tous);
        var nom = choix.adherents().get(filtres.adherent());
        var phrase = Phrase.de(nom, ecart(siens, deTous, minimum), siens.nombre(), ecarts);
        return new Explication(nom, phrase, siens, deTous, echelle, ecarts);
    }

    private List<EcartDePhase> ecarts(
            List<PhaseComparee> comparees,
            Echelle echelle,
            int minimum,
            FiltreDeStatistiques seul,
            FiltreDeStatistiques tous) {
        var courts = phases.libelles();
        var leurs = parPhase(seul);
        var deTous = parPhase(tous);
        return comparees.stream()
                .map(
                        p ->
                                EcartDePhase.de(
                                        p,
                                        courts.get(p.phase()),
                                        echelle,
                                        minimum,
                                        Detenteurs.de(
                                                leurs.get(p.phase()),
                                                deTous.get(p.phase()),
                                                p.ecart() == null ? 0 : p.ecart())))
                .toList();
    }

    private Map<String, TempsParDetenteur> parPhase(FiltreDeStatistiques filtre) {
        return temps.parDetenteur(filtre).stream()
                .collect(Collectors.toMap(TempsParDetenteur::phase, Function.identity()));
    }

    private static Echelle echelle(List<PhaseComparee> comparees, int minimum) {
        return Echelle.pour(
                comparees.stream()
                        .filter(p -> EcartDePhase.estLisible(p, minimum))
                        .flatMap(p -> Stream.of(p.mediane(), p.medianeDeTous())));
    }

    private static Double ecart(StatistiqueDePhase siens, StatistiqueDePhase deTous, int minimum) {
        return Math.min(siens.nombre(), deTous.nombre()) < Math.max(1, minimum)
                ? null
                : Double.valueOf(siens.p50() - deTous.p50());
    }
}
