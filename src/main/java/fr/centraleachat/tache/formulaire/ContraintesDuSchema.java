package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Optional;

/** Says in the schema what the annotations of jakarta.validation say of a component. */
final class ContraintesDuSchema {

    private ContraintesDuSchema() {}

    static void ecrire(ModeleDeChamp champ, ObjectNode schema) {
        nombres(champ, schema);
        de(champ, Size.class).ifPresent(taille -> taille(champ, taille, schema));
        de(champ, Pattern.class)
                .ifPresent(motif -> schema.put("pattern", "^(?:" + motif.regexp() + ")$"));
    }

    private static void nombres(ModeleDeChamp champ, ObjectNode schema) {
        de(champ, Min.class).ifPresent(min -> schema.put("minimum", min.value()));
        de(champ, Max.class).ifPresent(max -> schema.put("maximum", max.value()));
        de(champ, DecimalMin.class)
                .ifPresent(min -> schema.put("minimum", new BigDecimal(min.value())));
        de(champ, DecimalMax.class)
                .ifPresent(max -> schema.put("maximum", new BigDecimal(max.value())));
        de(champ, Positive.class).ifPresent(positif -> schema.put("exclusiveMinimum", 0));
        de(champ, PositiveOrZero.class).ifPresent(positif -> schema.put("minimum", 0));
    }

    private static void taille(ModeleDeChamp champ, Size taille, ObjectNode schema) {
        var suffixe = champ.liste() ? "Items" : "Length";
        if (taille.min() > 0) {
            schema.put("min" + suffixe, taille.min());
        }
        if (taille.max() < Integer.MAX_VALUE) {
            schema.put("max" + suffixe, taille.max());
        }
    }

    private static <A extends Annotation> Optional<A> de(ModeleDeChamp champ, Class<A> type) {
        return Optional.ofNullable(champ.porteur().getAnnotation(type));
    }
}
