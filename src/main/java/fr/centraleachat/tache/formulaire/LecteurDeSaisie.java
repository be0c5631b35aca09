package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Reads a form's record and its annotations, once for each type. */
@Component
public class LecteurDeSaisie {

    private final ObjectMapper mapper;
    private final Map<Class<?>, ModeleDeSaisie> lus = new ConcurrentHashMap<>();

    LecteurDeSaisie(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * @throws IllegalArgumentException when a component has a type that no form can hold
     */
    public ModeleDeSaisie lire(Class<?> type) {
        return lus.computeIfAbsent(type, t -> new ModeleDeSaisie(t, champs(t)));
    }

    private List<ModeleDeChamp> champs(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        return Arrays.stream(type.getRecordComponents()).map(this::champ).toList();
    }

    private ModeleDeChamp champ(RecordComponent composant) {
        boolean liste = Collection.class.isAssignableFrom(composant.getType());
        var type = liste ? element(composant) : composant.getType();
        var champ = composant.getAnnotation(Champ.class);
        var nature = NatureDuType.de(type, champ == null ? Genre.AUTO : champ.genre());
        return new ModeleDeChamp(
                composant.getName(),
                champ == null ? composant.getName() : champ.value(),
                champ == null ? "" : champ.regle(),
                champ == null ? "" : champ.aide(),
                nature,
                liste,
                champ != null && champ.obligatoire() && champ.si().isEmpty(),
                champ == null || champ.si().isEmpty() ? null : Condition.lire(champ.si()),
                nature == Nature.CHOIX ? options(type) : List.of(),
                nature == Nature.GROUPE ? champs(type) : List.of(),
                porteur(composant));
    }

    private static Class<?> element(RecordComponent composant) {
        var parametre =
                ((ParameterizedType) composant.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) parametre;
    }

    private List<Option> options(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(this::option).toList();
    }

    /** The value is what the API reads and writes for the constant. */
    private Option option(Object constante) {
        var valeur = mapper.valueToTree(constante).asText();
        var libelle = champDe(constante).getAnnotation(Libelle.class);
        return libelle == null
                ? new Option(valeur, valeur, "")
                : new Option(valeur, libelle.value(), libelle.suite());
    }

    private static Field champDe(Object constante) {
        return declare(((Enum<?>) constante).getDeclaringClass(), ((Enum<?>) constante).name());
    }

    private static Field porteur(RecordComponent composant) {
        return declare(composant.getDeclaringRecord(), composant.getName());
    }

    private static Field declare(Class<?> type, String nom) {
        try {
            return type.getDeclaredField(nom);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record of one value that Jackson writes as that value: Siret, Montant. */
    static boolean estUneValeur(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
