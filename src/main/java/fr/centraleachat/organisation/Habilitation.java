package fr.centraleachat.organisation;

import fr.centraleachat.common.Periode;

/**
 * An agent holds a fonction for an adhérent, between two dates.
 *
 * @param service narrows SERVICE_INSTRUCTEUR to one service of the adhérent, null for all of them
 */
public record Habilitation(
        String agent, Fonction fonction, String adherent, String service, Periode periode) {

    /** Who, what, for whom. */
    String enMots() {
        return agent
                + ", « "
                + fonction.libelle()
                + " », "
                + adherent
                + (service == null ? "" : ", " + service);
    }
}
