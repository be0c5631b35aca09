package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.fichier.Case;
import fr.centraleachat.catalogue.finance.fichier.LigneBrute;
import fr.centraleachat.common.DonneesRefusees;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where each thing is in the file at hand: its columns may have moved since the last one. */
final class PlanDeLecture {

    private final Correspondance correspondance;
    private final Map<ColonneFinanciere, Integer> places = new EnumMap<>(ColonneFinanciere.class);
    private final int largeur;

    /**
     * @throws DonneesRefusees when the file lacks a column, or has it twice
     */
    PlanDeLecture(Correspondance correspondance, List<String> titres) {
        this.correspondance = correspondance;
        this.largeur = titres.size();
        exiger(correspondance.titres().values(), titres);
        correspondance
                .titres()
                .forEach((colonne, titre) -> places.put(colonne, titres.indexOf(titre)));
    }

    private static void exiger(Collection<String> voulus, List<String> titres) {
        var absents = voulus.stream().filter(t -> !titres.contains(t)).sorted().toList();
        if (!absents.isEmpty()) {
            throw DonneesRefusees.champ(
                    "fichier",
                    "Ce fichier n’a pas de colonne « %s ». Il a : %s. Corrigez-le, ou corrigez la source."
                            .formatted(String.join(" », « ", absents), String.join(", ", titres)));
        }
        var doubles =
                voulus.stream().filter(t -> Collections.frequency(titres, t) > 1).sorted().toList();
        if (!doubles.isEmpty()) {
            throw DonneesRefusees.champ(
                    "fichier",
                    "La colonne « %s » est plusieurs fois dans ce fichier : gardez celle qui vaut."
                            .formatted(String.join(" », « ", doubles)));
        }
    }

    Correspondance correspondance() {
        return correspondance;
    }

    int largeur() {
        return largeur;
    }

    /** Title in the file, null for what it does not hold. */
    String titre(ColonneFinanciere colonne) {
        return correspondance.titres().get(colonne);
    }

    /** Empty when the file does not hold it. */
    Case lire(ColonneFinanciere colonne, LigneBrute ligne) {
        var place = places.get(colonne);
        return place == null ? new Case("", false) : ligne.a(place);
    }
}
