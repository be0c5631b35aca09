package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.organisation.Adhesion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An adhésion with its conventions, which may fix what is paid. */
record AdhesionTarifee(Adhesion adhesion, List<Convention> conventions) {

    boolean court(LocalDate jour) {
        return adhesion.periode().contient(jour);
    }

    /** Euros a year, empty when the barème says it. */
    Optional<BigDecimal> convenu(LocalDate jour) {
        return conventions.stream()
                .filter(c -> c.adhesion() == adhesion.id() && c.effet().contient(jour))
                .map(Convention::contributionAnnuelle)
                .filter(montant -> montant != null)
                .findFirst();
    }
}
