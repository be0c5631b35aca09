package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.fichier.Case;
import fr.centraleachat.catalogue.finance.fichier.LigneBrute;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
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
        var erreurs = new ArrayList<Erreur>();
        correspondance
                .titres()
                .forEach(
                        (colonne, titre) -> {
                            int fois = Collections.frequency(titres, titre);
                            if (fois == 1) {
                                places.put(colonne, titres.indexOf(titre));
                            } else {
                                erreurs.add(Erreur.de("fichier", absence(titre, fois, titres)));
                            }
                        });
        DonneesRefusees.siErreurs(erreurs);
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

    private static String absence(String titre, int fois, List<String> titres) {
        return fois == 0
                ? "La colonne « %s » n’est pas dans ce fichier, qui a : %s. Corrigez le fichier ou la source."
                        .formatted(titre, String.join(", ", titres))
                : "La colonne « %s » est %d fois dans ce fichier : gardez celle qui vaut."
                        .formatted(titre, fois);
    }
}
