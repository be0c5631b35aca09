package fr.centraleachat.catalogue.importation.classeur;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.FeuilleLue.Ligne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row, by the code of their field; what cannot be read is noted. */
final class LigneDeMarche {

    private final Map<String, String> textes = new HashMap<>();
    private final List<Erreur> erreurs = new ArrayList<>();

    LigneDeMarche(Ligne ligne, Entetes entetes, Fusions fusions) {
        fusions.surLaLigne(ligne.numero())
                .ifPresent(
                        place ->
                                signaler(
                                        null,
                                        "Des cellules sont fusionnées ("
                                                + place
                                                + ") : défusionnez-les, et écrivez sur chaque ligne"
                                                + " ce qui lui revient."));
        entetes.colonnes()
                .forEach(
                        (lettres, colonne) -> {
                            var cellule = ligne.cellules().get(lettres);
                            if (cellule != null && cellule.formule()) {
                                signaler(
                                        colonne.code(),
                                        "La cellule "
                                                + lettres
                                                + ligne.numero()
                                                + " contient une formule : collez sa valeur à la"
                                                + " place.");
                            } else if (cellule != null) {
                                textes.put(colonne.code(), cellule.texte());
                            }
                        });
    }

    /** Empty when nothing is written there. */
    String texte(String code) {
        return textes.getOrDefault(code, "").strip();
    }

    /** Null when nothing is written there, or what cannot be read. */
    <T> T lire(String code, Function<String, T> lecture) {
        var texte = texte(code);
        if (texte.isEmpty()) {
            return null;
        }
        try {
            return lecture.apply(texte);
        } catch (DonneesRefusees refus) {
            refus.erreurs().forEach(e -> signaler(code, e.message()));
            return null;
        }
    }

    /** The parts of a list, separated by semicolons; an empty one keeps its place. */
    List<String> liste(String code) {
        return Optional.of(texte(code))
                .filter(t -> !t.isEmpty())
                .map(t -> List.of(t.split("\\s*[;\\n]\\s*")))
                .orElse(List.of());
    }

    void signaler(String code, String message) {
        erreurs.add(Erreur.de(code, message));
    }

    List<Erreur> erreurs() {
        return erreurs;
    }
}
