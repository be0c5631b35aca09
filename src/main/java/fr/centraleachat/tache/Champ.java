package fr.centraleachat.tache;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an agent reads about one field of a form, and what the API's schema says of it. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Champ {

    /** Label, in French. */
    String value();

    boolean obligatoire() default true;

    /**
     * Makes the field required only when another field of the same record has this value: {@code
     * "decision=RETOUR"}, {@code "decision=PUBLIER|REPORT"}, {@code "techniques~Accord-cadre"} for
     * a list that contains it, {@code "attributionAvance=true"}. Implies not required otherwise.
     */
    String si() default "";

    /** The article, shown small after the label. */
    String regle() default "";

    /** Help under the field, in French. */
    String aide() default "";

    /** Kind where the Java type does not say it. */
    Genre genre() default Genre.AUTO;

    /**
     * {@code POURCENT}: 0 to 100. {@code PIECE}: a UUID of a piece of this procédure. {@code
     * FICHIER}: the name of a file sent along, for a procédure that does not exist yet.
     */
    enum Genre {
        AUTO,
        TEXTE_LONG,
        PIECE,
        FICHIER,
        AGENT,
        ADHERENT,
        POURCENT
    }
}
