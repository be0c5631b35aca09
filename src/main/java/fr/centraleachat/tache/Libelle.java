package fr.centraleachat.tache;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an agent reads for a constant of an enum that a form offers. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Libelle {

    /** Label of the choice, in French. */
    String value();

    /** What follows from it, shown under the choice. */
    String suite() default "";
}
