package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A note from 0 to the weight of its critère, or of its sous-critère; left empty for an offer that
 * is not ranked.
 *
 * @param montantNote what the formula of the critère compares, where it is not the price of the
 *     offer
 */
public record NoteDOffre(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Critère") String critere,
        @Champ(value = "Sous-critère", obligatoire = false) String sousCritere,
        @Champ(value = "Note", obligatoire = false) BigDecimal note,
        @Champ(value = "Appréciation", obligatoire = false) String appreciation,
        @Champ(value = "Prix ou coût noté (HT)", obligatoire = false) Montant montantNote) {

    public boolean estDe(Integer autreLot, String autreOperateur) {
        return lot.equals(autreLot) && operateur.equals(autreOperateur);
    }

    /** What tells it from the other notes of a report. */
    public List<Object> cle() {
        return List.of(lot, operateur, critere, Objects.toString(sousCritere, ""));
    }

    /** The same, with its note. */
    public NoteDOffre notee(BigDecimal autre, String pourquoi) {
        return new NoteDOffre(lot, operateur, critere, sousCritere, autre, pourquoi, montantNote);
    }
}
