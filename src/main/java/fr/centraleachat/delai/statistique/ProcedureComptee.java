package fr.centraleachat.delai.statistique;

import java.time.LocalDate;

/**
 * One of the procédures behind a figure.
 *
 * @param adherent that instructs, empty when not known
 * @param famille code, empty when not known
 * @param jours calendar days, of all the visits
 * @param cible its own
 * @param finLe day on which the phase ended
 * @param visites how many times it went through; 1 for the way to the notification
 */
public record ProcedureComptee(
        String numero,
        String procedure,
        String adherent,
        String famille,
        int jours,
        int cible,
        LocalDate finLe,
        int visites) {

    /** Days beyond the target, negative when it was faster. */
    public int ecart() {
        return jours - cible;
    }
}
