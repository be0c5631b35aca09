package fr.centraleachat.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/** What may be written where: one rule for the cells of a column that follow one another. */
final class AttentesDeFeuille {

    private final Sheet feuille;
    private final DataValidationHelper aide;
    private final Map<Integer, Plage> plages = new HashMap<>();

    AttentesDeFeuille(Sheet feuille) {
        this.feuille = feuille;
        this.aide = feuille.getDataValidationHelper();
    }

    void noter(int ligne, int colonne, Attente attente) {
        var plage = plages.get(colonne);
        if (plage != null && plage.attente.equals(attente) && plage.derniere == ligne - 1) {
            plages.put(colonne, new Plage(attente, plage.premiere, ligne));
            return;
        }
        if (plage != null) {
            poser(colonne, plage);
        }
        plages.put(colonne, new Plage(attente, ligne, ligne));
    }

    void poser() {
        plages.forEach(this::poser);
    }

    private void poser(int colonne, Plage plage) {
        var contrainte = contrainte(plage.attente);
        if (contrainte != null) {
            var regle =
                    aide.createValidation(
                            contrainte,
                            new CellRangeAddressList(
                                    plage.premiere, plage.derniere, colonne, colonne));
            regle.setShowErrorBox(true);
            regle.createErrorBox("Grille", message(plage.attente));
            feuille.addValidationData(regle);
        }
    }

    private DataValidationConstraint contrainte(Attente attente) {
        if (!attente.choix().isEmpty()) {
            return aide.createExplicitListConstraint(attente.choix().toArray(String[]::new));
        }
        if (attente.maximum() != null) {
            return aide.createDecimalConstraint(
                    OperatorType.BETWEEN, "0", attente.maximum().toPlainString());
        }
        return null;
    }

    private static String message(Attente attente) {
        return attente.choix().isEmpty()
                ? "Écrivez un nombre de 0 à "
                        + attente.maximum().toPlainString().replace('.', ',')
                        + "."
                : "Choisissez dans la liste.";
    }

    private record Plage(Attente attente, int premiere, int derniere) {}
}
