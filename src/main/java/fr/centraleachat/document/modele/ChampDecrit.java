package fr.centraleachat.document.modele;

import fr.centraleachat.document.ChampDeModele;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field that a modèle may use, as its record describes it.
 *
 * @param champs of each line of a list, else empty
 */
public record ChampDecrit(String nom, String libelle, Genre genre, List<ChampDecrit> champs) {

    /** How a modèle may use it. */
    public enum Genre {
        TEXTE("Texte"),
        CONDITION("Condition"),
        LISTE("Liste");

        private final String libelle;

        Genre(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** The fields of a record in a record are its own. */
    static List<ChampDecrit> de(Class<?> donnees) {
        return Arrays.stream(donnees.getRecordComponents())
                .flatMap(
                        c ->
                                c.getType().isRecord()
                                        ? de(c.getType()).stream()
                                        : Stream.of(champ(c)))
                .toList();
    }

    static Optional<ChampDecrit> trouver(List<ChampDecrit> champs, String nom) {
        return champs.stream().filter(c -> c.nom.equals(nom)).findFirst();
    }

    private static ChampDecrit champ(RecordComponent composant) {
        var libelle = composant.getAnnotation(ChampDeModele.class).value();
        if (composant.getGenericType() instanceof ParameterizedType liste) {
            var ligne = (Class<?>) liste.getActualTypeArguments()[0];
            return new ChampDecrit(composant.getName(), libelle, Genre.LISTE, de(ligne));
        }
        var genre = composant.getType() == boolean.class ? Genre.CONDITION : Genre.TEXTE;
        return new ChampDecrit(composant.getName(), libelle, genre, List.of());
    }
}
