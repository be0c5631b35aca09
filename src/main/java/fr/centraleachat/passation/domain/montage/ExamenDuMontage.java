package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Procedure;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A montage as it was entered, for its procédure, under the law of one day.
 *
 * @param valeurRetenueHt of the need, as the pré-instruction settled it
 */
record ExamenDuMontage(
        Procedure procedure, Montant valeurRetenueHt, Montage montage, LocalDate jour) {

    /**
     * The value by which the law judges: never under the one settled by the pré-instruction, nor
     * under the maximum of an accord-cadre (R2121-1, R2121-8).
     */
    Montant valeurDuBesoinHt() {
        var maximum = montage.estAccordCadre() ? montage.montantMaximumHt() : Montant.ZERO;
        return Stream.of(valeurRetenueHt, montage.montantEstimeHt(), maximum)
                .max(Montant::compareTo)
                .orElseThrow();
    }
}
