package fr.centraleachat.tache.domain;

import fr.centraleachat.raci.Lettre;

/**
 * What the caller may do with one task.
 *
 * @param lettre the strongest that one of their fonctions holds, null when none
 * @param agit may take and complete it
 * @param consulte may leave an avis
 * @param affecte may give it to somebody else
 */
public record Droits(Lettre lettre, boolean agit, boolean consulte, boolean affecte) {

    public boolean lit() {
        return lettre != null || affecte;
    }
}
