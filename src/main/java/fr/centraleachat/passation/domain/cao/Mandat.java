package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import java.time.LocalDate;

/**
 * When a commission sits.
 *
 * @param fin its last day, null while it is not known
 */
public record Mandat(
        @Champ("Premier jour") LocalDate debut,
        @Champ(
                        value = "Dernier jour",
                        obligatoire = false,
                        aide = "S’il est connu : le mandat suit celui de l’assemblée.")
                LocalDate fin) {

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
    }

    boolean chevauche(Mandat autre) {
        return (fin == null || !autre.debut.isAfter(fin))
                && (autre.fin == null || !debut.isAfter(autre.fin));
    }
}
