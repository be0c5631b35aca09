package fr.centraleachat.raci;

import fr.centraleachat.organisation.Fonction;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row of the matrix as an administrator wants it from a day on.
 *
 * @param cellules the nine of them; a fonction that is not concerned is absent
 * @param version of the row that was read
 */
record DemandeDeLigne(
        String activite,
        Map<Fonction, String> cellules,
        LocalDate debut,
        String motif,
        int version) {}
