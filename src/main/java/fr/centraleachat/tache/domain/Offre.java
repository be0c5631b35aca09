package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Habilitation;
import fr.centraleachat.raci.Lettre;

/**
 * What a task is to one fonction of one adhérent, as the matrix said at its creation.
 *
 * @param service of a service instructeur, null for any
 * @param agent whom the file names for it, null when none
 * @param relais login of who acts because nobody holds the fonction, else null
 * @param tenue somebody held the fonction at the creation, and since
 */
public record Offre(
        Fonction fonction,
        String adherent,
        String service,
        Lettre lettre,
        String agent,
        String relais,
        boolean tenue,
        boolean peutReprendre) {

    /** Whom it reaches may complete the task. */
    public boolean actionnable() {
        return lettre == Lettre.A || lettre == Lettre.R && peutReprendre;
    }

    boolean estCouvertePar(Habilitation habilitation) {
        return habilitation.fonction() == fonction
                && atteint(habilitation)
                && (service == null
                        || habilitation.service() == null
                        || service.equals(habilitation.service()));
    }

    private boolean atteint(Habilitation habilitation) {
        return habilitation.adherent().equals(adherent)
                || fonction.estMutualisee() && habilitation.adherent().equals(Adherent.METROPOLE);
    }
}
