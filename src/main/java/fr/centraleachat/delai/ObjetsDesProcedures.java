package fr.centraleachat.delai;

import java.util.Collection;
import java.util.Map;

/** Says what procédures are about, so that a list of délais reads; {@code passation} answers. */
@FunctionalInterface
public interface ObjetsDesProcedures {

    /**
     * @return objet and adhérent by numero: « Denrées alimentaires, Quetigny »; unknown ones absent
     */
    Map<String, String> objets(Collection<String> numeros);
}
