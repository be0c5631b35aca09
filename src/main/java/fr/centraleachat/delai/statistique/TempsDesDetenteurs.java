package fr.centraleachat.delai.statistique;

import fr.centraleachat.delai.statistique.Comparaison.DetenteurCompare;
import fr.centraleachat.delai.statistique.Comparaison.PhaseComparee;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At whom the time is spent, and how some differ from the others. */
@Service
@Transactional(readOnly = true)
public class TempsDesDetenteurs {

    private final MesureRepository mesures;
    private final DetentionRepository detentions;
    private final PerimetreDeLecture perimetre;

    TempsDesDetenteurs(
            MesureRepository mesures,
            DetentionRepository detentions,
            PerimetreDeLecture perimetre) {
        this.mesures = mesures;
        this.detentions = detentions;
        this.perimetre = perimetre;
    }

    /** The way to the notification first (ordre 0), then the thirteen phases. */
    public List<TempsParDetenteur> parDetenteur(FiltreDeStatistiques filtre) {
        var etapes = mesures.etapes();
        var selection = perimetre.selection(filtre, codes(etapes));
        return parDetenteur(etapes, selection, mesures.parPhase(selection));
    }

    /** Those of the filter beside all those of the other one. */
    public Comparaison comparer(FiltreDeStatistiques filtre, FiltreDeStatistiques reference) {
        var etapes = mesures.etapes();
        var siennes = perimetre.selection(filtre, codes(etapes));
        var toutes = perimetre.selection(reference, codes(etapes));
        var leurs = mesures.parPhase(siennes);
        var deTous = mesures.parPhase(toutes);
        var phases =
                etapes.stream()
                        .filter(Etape::estUnePhase)
                        .map(e -> comparer(e, leurs, deTous))
                        .toList();
        return new Comparaison(
                phases,
                comparer(
                        parDetenteur(etapes, siennes, leurs).get(0),
                        parDetenteur(etapes, toutes, deTous).get(0)));
    }

    private List<TempsParDetenteur> parDetenteur(
            List<Etape> etapes, Selection selection, Map<String, Mesure> parPhase) {
        var parts = detentions.parPhase(selection);
        return etapes.stream()
                .map(
                        e ->
                                new TempsParDetenteur(
                                        e.code(),
                                        e.ordre(),
                                        e.libelle(),
                                        parPhase.getOrDefault(e.code(), Mesure.VIDE).nombre(),
                                        parts.getOrDefault(e.code(), List.of())))
                .toList();
    }

    private static List<String> codes(List<Etape> etapes) {
        return etapes.stream().map(Etape::code).toList();
    }

    private static PhaseComparee comparer(
            Etape etape, Map<String, Mesure> leurs, Map<String, Mesure> deTous) {
        var leur = leurs.getOrDefault(etape.code(), Mesure.VIDE);
        var deTout = deTous.getOrDefault(etape.code(), Mesure.VIDE);
        return new PhaseComparee(
                etape.code(),
                etape.ordre(),
                etape.libelle(),
                leur.nombre(),
                leur.mediane(),
                deTout.nombre(),
                deTout.mediane());
    }

    private static List<DetenteurCompare> comparer(
            TempsParDetenteur leur, TempsParDetenteur deTous) {
        var moyennes = moyennes(leur);
        return moyennes(deTous).entrySet().stream()
                .map(
                        e ->
                                new DetenteurCompare(
                                        e.getKey().detenteur(),
                                        e.getKey().motif(),
                                        moyennes.getOrDefault(e.getKey(), 0.0),
                                        e.getValue()))
                .sorted(Comparator.comparingDouble(DetenteurCompare::ecart).reversed())
                .toList();
    }

    /** By holder, as a part without its figures. */
    private static Map<PartDeTemps, Double> moyennes(TempsParDetenteur temps) {
        Map<PartDeTemps, Double> moyennes = new LinkedHashMap<>();
        temps.parts()
                .forEach(
                        p ->
                                moyennes.put(
                                        new PartDeTemps(p.detenteur(), p.motif(), 0, 0),
                                        temps.moyenne(p)));
        return moyennes;
    }
}
