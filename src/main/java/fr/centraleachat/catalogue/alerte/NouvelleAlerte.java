package fr.centraleachat.catalogue.alerte;

import java.time.LocalDate;
import java.util.Set;

/**
 * An alert to raise, once for its marché, its genre and its objet.
 *
 * @param adherent whose quota it is about, null for the marché
 * @param adherents to tell, beside the équipe achats
 */
public record NouvelleAlerte(
        String marche,
        GenreDAlerte genre,
        String objet,
        String adherent,
        String libelle,
        String regle,
        LocalDate limite,
        Set<String> adherents) {

    NouvelleAlerte pour(Set<String> autres) {
        return new NouvelleAlerte(
                marche, genre, objet, adherent, libelle, regle, limite, Set.copyOf(autres));
    }
}
