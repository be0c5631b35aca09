package fr.centraleachat.document;

import fr.centraleachat.document.FeuilleAPreparer.Colonne;
import java.util.List;

/** The reader and writer of workbooks, for the tests of other modules. */
public final class ClasseursDEssai {

    private ClasseursDEssai() {}

    public static Classeurs vrais() {
        return new ClasseursXlsx();
    }

    /** One that holds something else. */
    public static byte[] etranger() {
        return vrais().preparer(
                        List.of(
                                new FeuilleAPreparer(
                                        "Factures",
                                        List.of(new Colonne("Numéro", 10, List.of())),
                                        List.of(List.of("12")))));
    }
}
