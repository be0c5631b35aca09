package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import java.time.LocalDate;

/**
 * What a letter to a candidate is about.
 *
 * @param jour on which it is written
 * @param signaturePossible first day of signature, null when no délai is due
 * @param remplace it undoes an earlier letter: its attributaire defaulted
 */
record CadreDeLettre(
        Procedure procedure,
        Lot lot,
        LocalDate jour,
        LocalDate signaturePossible,
        boolean remplace) {}
