package fr.centraleachat.raci;

/**
 * A row of the matrix.
 *
 * @param source the letters as the source prints them, their columns lost
 * @param lecture how the column of each letter was found again
 * @param sansEtape why no model has a step for it, null when one has
 * @param versJuriste true when the juriste of the file does it for the équipe marchés, not the
 *     chargé
 * @param repriseInterdite true when R controls the work, hence never takes it over
 */
public record Activite(
        String code,
        String processus,
        String domaine,
        String libelle,
        String source,
        String lecture,
        String sansEtape,
        boolean versJuriste,
        boolean repriseInterdite) {

    /** True when the column of each letter, or the row itself, is not the source's. */
    public boolean estReconstituee() {
        return !lecture.startsWith("certaine");
    }
}
