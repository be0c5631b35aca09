package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;

/**
 * What an adhérent says to leave.
 *
 * @param fin first day on which it orders no more
 */
record DepartDuMarche(
        @Champ(value = "Premier jour sans commande", aide = "Aujourd’hui ou plus tard.")
                LocalDate fin,
        @Champ(value = "Motif", genre = Genre.TEXTE_LONG) String motif) {}
