package fr.centraleachat.catalogue.finance;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How the file of a source is read.
 *
 * @param rangDeLEntete line of the titles, from 1
 * @param titres of the column that holds each thing; a column that is absent is not read
 * @param genre of all its lines, null when a column tells it
 */
public record Correspondance(
        int rangDeLEntete,
        Map<ColonneFinanciere, String> titres,
        FormatDeDate dates,
        FormatDeMontant montants,
        GenreFinancier genre) {

    public Correspondance {
        titres = Map.copyOf(titres);
    }

    /** What the titles of a file suggest. */
    static Correspondance devinee(int rangDeLEntete, List<String> lus) {
        var titres = new EnumMap<ColonneFinanciere, String>(ColonneFinanciere.class);
        for (var colonne : ColonneFinanciere.values()) {
            lus.stream()
                    .filter(t -> colonne.sAppelle(t) && !titres.containsValue(t))
                    .findFirst()
                    .ifPresent(t -> titres.put(colonne, t));
        }
        return new Correspondance(
                rangDeLEntete,
                titres,
                FormatDeDate.JOUR_MOIS_ANNEE,
                FormatDeMontant.FRANCAIS,
                null);
    }

    /**
     * @param adherent of all the lines of the source, null when a column tells it
     * @throws DonneesRefusees with all that is missing
     */
    void exigerComplete(String adherent) {
        var erreurs = new ArrayList<Erreur>();
        for (var colonne : ColonneFinanciere.values()) {
            if (!titres.containsKey(colonne) && manque(colonne, adherent)) {
                erreurs.add(erreur(colonne, "Choisissez la colonne « %s »."));
            }
        }
        var vus = new HashSet<String>();
        titres.forEach(
                (colonne, titre) -> {
                    if (!vus.add(titre)) {
                        erreurs.add(
                                erreur(colonne, "« %s » : cette colonne sert déjà à autre chose."));
                    }
                });
        DonneesRefusees.siErreurs(erreurs);
    }

    private boolean manque(ColonneFinanciere colonne, String adherent) {
        return switch (colonne) {
            case ADHERENT -> adherent == null;
            case GENRE -> genre == null;
            default -> colonne.estObligatoire();
        };
    }

    private static Erreur erreur(ColonneFinanciere colonne, String message) {
        return Erreur.de("titres[" + colonne.name() + "]", message.formatted(colonne.libelle()));
    }
}
