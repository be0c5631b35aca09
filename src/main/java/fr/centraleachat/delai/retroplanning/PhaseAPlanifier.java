package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.Duree;

/**
 * A phase to place.
 *
 * @param acteur who holds the file, as the reference says
 * @param cible its target; of the consultation, the days given to the entreprises
 */
record PhaseAPlanifier(String code, String libelle, String acteur, Duree cible) {

    static final String CONSULTATION = "CONSULTATION";
    static final String DECISION = "DECISION";
    static final String INFORMATION_NOTIFICATION = "INFORMATION_NOTIFICATION";
    static final String DIFFUSION_ARCHIVAGE = "DIFFUSION_ARCHIVAGE";

    boolean est(String autre) {
        return code.equals(autre);
    }

    /** Calendar days. */
    PhaseAPlanifier de(int autresJours) {
        return new PhaseAPlanifier(code, libelle, acteur, Duree.calendaire(autresJours));
    }

    int jours() {
        return cible.jours();
    }
}
