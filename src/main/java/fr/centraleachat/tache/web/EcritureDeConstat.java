package fr.centraleachat.tache.web;

import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Libelle;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the facts of a form in words: values, lists, and tables of records or maps. */
@Component
class EcritureDeConstat {

    private final Formats formats;

    EcritureDeConstat(Formats formats) {
        this.formats = formats;
    }

    List<ConstatDePage> ecrire(Map<String, Object> constats) {
        return constats.entrySet().stream()
                .filter(c -> c.getValue() != null)
                .map(c -> ecrire(c.getKey(), c.getValue()))
                .toList();
    }

    private ConstatDePage ecrire(String libelle, Object valeur) {
        if (valeur instanceof Collection<?> liste) {
            var valeurs = liste.stream().filter(Objects::nonNull).toList();
            return !valeurs.isEmpty() && valeurs.stream().allMatch(EcritureDeConstat::estUneLigne)
                    ? tableau(libelle, valeurs)
                    : new ConstatDePage(
                            libelle,
                            valeurs.stream().map(this::texte).toList(),
                            List.of(),
                            List.of());
        }
        return estUneLigne(valeur)
                ? tableau(libelle, List.of(valeur))
                : new ConstatDePage(libelle, List.of(texte(valeur)), List.of(), List.of());
    }

    private static boolean estUneLigne(Object valeur) {
        return valeur instanceof Map || valeur instanceof Record && !(valeur instanceof Montant);
    }

    /** A column that is empty all the way down is left out. */
    private ConstatDePage tableau(String libelle, List<?> valeurs) {
        var lignes = valeurs.stream().map(this::cellules).toList();
        var colonnes =
                lignes.get(0).keySet().stream()
                        .filter(c -> lignes.stream().anyMatch(l -> !l.get(c).isEmpty()))
                        .toList();
        return new ConstatDePage(
                libelle,
                List.of(),
                colonnes,
                lignes.stream().map(l -> colonnes.stream().map(l::get).toList()).toList());
    }

    private Map<String, String> cellules(Object ligne) {
        var cellules = new LinkedHashMap<String, String>();
        if (ligne instanceof Map<?, ?> map) {
            map.forEach((nom, valeur) -> cellules.put(nom.toString(), texte(valeur)));
        } else {
            Arrays.stream(ligne.getClass().getRecordComponents())
                    .forEach(c -> cellules.put(libelle(c), cellule(c, ligne)));
        }
        return cellules;
    }

    private String cellule(RecordComponent composant, Object ligne) {
        var texte = texte(valeur(composant, ligne));
        var champ = composant.getAnnotation(Champ.class);
        return champ != null && champ.genre() == Champ.Genre.POURCENT && !texte.isEmpty()
                ? texte + "\u00a0%"
                : texte;
    }

    private static String libelle(RecordComponent composant) {
        var champ = composant.getAnnotation(Champ.class);
        return champ == null ? composant.getName() : champ.value();
    }

    private static Object valeur(RecordComponent composant, Object ligne) {
        try {
            composant.getAccessor().setAccessible(true);
            return composant.getAccessor().invoke(ligne);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String texte(Object valeur) {
        if (valeur instanceof Collection<?> liste) {
            return liste.stream().map(this::texte).collect(Collectors.joining(", "));
        }
        if (valeur instanceof Montant montant) {
            return formats.montant(montant);
        }
        if (valeur instanceof LocalDate date) {
            return formats.date(date);
        }
        if (valeur instanceof Instant instant) {
            return formats.dateHeure(instant);
        }
        return simple(valeur);
    }

    private static String simple(Object valeur) {
        if (valeur instanceof Boolean oui) {
            return oui ? "Oui" : "Non";
        }
        if (valeur instanceof BigDecimal nombre) {
            return nombre.toPlainString().replace('.', ',');
        }
        return valeur instanceof Enum<?> constante
                ? libelle(constante)
                : Objects.toString(valeur, "");
    }

    private static String libelle(Enum<?> constante) {
        try {
            var champ = constante.getDeclaringClass().getField(constante.name());
            var libelle = champ.getAnnotation(Libelle.class);
            return libelle == null ? constante.name() : libelle.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
