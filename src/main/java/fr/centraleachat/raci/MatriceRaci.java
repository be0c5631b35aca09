package fr.centraleachat.raci;

import fr.centraleachat.organisation.Fonction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The matrix, as dated rows. */
public interface MatriceRaci {

    boolean connait(String activite);

    /** Every row as it stands that day, in the order of the source. */
    List<Ligne> lignes(LocalDate le);

    Optional<Ligne> ligne(String activite, LocalDate le);

    /** The fonctions that hold that letter for that activité that day. */
    Set<Fonction> fonctions(String activite, Lettre lettre, LocalDate le);

    /**
     * All whom a task concerns.
     *
     * @param lettre of the fonction that does the task: A, or R where the activité's R has its own
     * @param fonction narrows the doer, null when the letter names one fonction only
     * @return the doers carry the letter A here, whatever the letter in the matrix; then R, C, I
     */
    List<Concerne> concernes(
            String activite, Lettre lettre, Fonction fonction, Dossier dossier, LocalDate le);
}
