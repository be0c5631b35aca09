package fr.centraleachat.pilotage.retard;

import fr.centraleachat.delai.BarreDeTemps;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.suivi.PhaseEnRetard;
import fr.centraleachat.tache.TacheEnCours;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whose clock it is now: the one who has the file, and the task that waits for them.
 *
 * @param teinte CSS class of their colour
 * @param quoi what they have to do, or why nobody can; null when nothing says it
 * @param depuis null when nothing was ever awaited
 */
public record Chez(String teinte, String libelle, String quoi, Instant depuis) {

    /**
     * @param taches open ones of the procédure, oldest first
     * @param noms of the adhérents, by code
     */
    static Chez de(PhaseEnRetard retard, List<TacheEnCours> taches, Map<String, String> noms) {
        var genre = retard.detenteur() == null ? GenreDeDetenteur.DCPM : retard.detenteur();
        var teinte = BarreDeTemps.teinte(genre, retard.motif());
        if (retard.motif() != null) {
            var qui = retard.detenteur() == null ? "Personne" : genre.libelle();
            return new Chez(teinte, qui, retard.motif(), retard.depuis());
        }
        return taches.stream()
                .filter(t -> t.fonction() != null && GenreDeDetenteur.de(t.fonction()) == genre)
                .findFirst()
                .map(t -> new Chez(teinte, qui(t, genre, noms), quoi(t), retard.depuis()))
                .orElseGet(
                        () ->
                                new Chez(
                                        teinte,
                                        sansTache(genre, retard, noms),
                                        null,
                                        retard.depuis()));
    }

    private static String qui(
            TacheEnCours tache, GenreDeDetenteur genre, Map<String, String> noms) {
        var ou = genre == GenreDeDetenteur.DCPM ? "DCPM" : noms.get(tache.adherent());
        return avec(tache.fonction().libelle(), ou);
    }

    private static String quoi(TacheEnCours tache) {
        return tache.tache().etape().libelle();
    }

    private static String sansTache(
            GenreDeDetenteur genre, PhaseEnRetard retard, Map<String, String> noms) {
        return genre == GenreDeDetenteur.SERVICE_INSTRUCTEUR
                ? avec(genre.libelle(), noms.get(retard.adherent()))
                : genre.libelle();
    }

    private static String avec(String qui, String ou) {
        return ou == null ? qui : qui + ", " + ou;
    }
}
