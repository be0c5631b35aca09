package fr.centraleachat.tache.alerte;

import fr.centraleachat.delai.AlerteEnCours;
import fr.centraleachat.raci.Concerne;
import fr.centraleachat.raci.Lettre;

/**
 * Who has to do an open task, or answers for it.
 *
 * @param prisePar login of the agent who took the task, null while it is free
 * @param relais login of who acts because nobody holds the fonction, else null
 */
record Porteur(
        String procedure,
        String phase,
        String activite,
        String prisePar,
        String relais,
        Concerne concerne) {

    boolean porte(AlerteEnCours alerte) {
        return procedure.equals(alerte.numero())
                && (alerte.phase() == null
                        ? alerte.activites().contains(activite)
                        : alerte.phase().equals(phase));
    }

    /** The agent who has it in hand, null when the fonction has. */
    String enMain() {
        return concerne.lettre() == Lettre.A && prisePar != null ? prisePar : relais;
    }
}
