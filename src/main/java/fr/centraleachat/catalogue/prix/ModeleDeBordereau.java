package fr.centraleachat.catalogue.prix;

import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.FeuilleAPreparer;
import fr.centraleachat.document.FeuilleAPreparer.Colonne;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The workbook that an agent fills with prices. */
@Component
public class ModeleDeBordereau {

    private final Classeurs classeurs;

    ModeleDeBordereau(Classeurs classeurs) {
        this.classeurs = classeurs;
    }

    public byte[] ecrire() {
        return ecrire(List.of());
    }

    /** The same, with rows that are filled already. */
    public byte[] ecrire(List<List<String>> articles) {
        var colonnes =
                Arrays.stream(ColonneDePrix.values())
                        .map(c -> new Colonne(c.titre(), c.largeur(), List.of()))
                        .toList();
        return classeurs.preparer(
                List.of(new FeuilleAPreparer("Bordereau de prix", colonnes, articles)));
    }
}
