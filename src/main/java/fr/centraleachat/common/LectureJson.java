package fr.centraleachat.common;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words, with the path of the field, why a JSON value does not fit what is expected. */
public final class LectureJson {

    private LectureJson() {}

    /**
     * The refusals of the value types ({@link Montant}, {@link Siret}) under the path they have.
     */
    public static List<Erreur> erreurs(JsonMappingException e) {
        var champ = chemin(e);
        if (e.getCause() instanceof Refus refus && !refus.erreurs().isEmpty()) {
            return refus.erreurs().stream()
                    .map(x -> new Erreur(champ == null ? x.champ() : champ, x.message(), x.regle()))
                    .toList();
        }
        return List.of(Erreur.de(champ, message(e)));
    }

    /** {@code lots[0].objet}; null at the root. */
    private static String chemin(JsonMappingException e) {
        var chemin = new StringBuilder();
        for (var pas : e.getPath()) {
            if (pas.getFieldName() == null) {
                chemin.append('[').append(pas.getIndex()).append(']');
            } else {
                chemin.append(chemin.isEmpty() ? "" : ".").append(pas.getFieldName());
            }
        }
        return chemin.isEmpty() ? null : chemin.toString();
    }

    private static String message(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException inconnu) {
            return "Le champ « %s » n’existe pas ici : retirez-le."
                    .formatted(inconnu.getPropertyName());
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "« %s » n’est pas une valeur connue : choisissez parmi %s."
                    .formatted(format.getValue(), valeurs(format.getTargetType()));
        }
        if (e instanceof MismatchedInputException attendu && attendu.getTargetType() != null) {
            return attendu(attendu.getTargetType());
        }
        return "Cette valeur n’est pas comprise : vérifiez-la.";
    }

    private static String valeurs(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String attendu(Class<?> type) {
        if (type == LocalDate.class) {
            return "Écrivez une date de la forme 2026-11-25.";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "Écrivez une date et une heure de la forme 2026-11-25T12:00:00+01:00.";
        }
        if (type == UUID.class) {
            return "Donnez un identifiant que l’application a attribué.";
        }
        if (type == Montant.class) {
            return "Écrivez un montant en euros, avec deux décimales au plus.";
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return "Écrivez un nombre.";
        }
        return structure(type);
    }

    private static String structure(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "Répondez par true ou false.";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "Donnez une liste.";
        }
        if (type == String.class) {
            return "Écrivez un texte.";
        }
        return type.isRecord() || Map.class.isAssignableFrom(type)
                ? "Donnez un objet JSON."
                : "Cette valeur n’est pas du genre attendu.";
    }
}
