package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.document.FeuilleLue.Cellule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The numbers of a workbook, which keeps fifteen digits. */
final class Nombres {

    private static final MathContext PRECISION = new MathContext(15);

    private Nombres() {}

    /** Empty of what is no number, as a note written with a comma in a cell of text. */
    static Optional<BigDecimal> lire(Cellule cellule) {
        var texte = cellule.texte();
        return texte.matches("-?\\d{1,15}(\\.\\d{1,15})?")
                ? Optional.of(new BigDecimal(texte))
                : Optional.empty();
    }

    static boolean egaux(BigDecimal attendu, Cellule cellule) {
        return !cellule.formule()
                && lire(cellule)
                        .filter(n -> n.compareTo(attendu.round(PRECISION)) == 0)
                        .isPresent();
    }

    static String lu(BigDecimal nombre) {
        return nombre.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
