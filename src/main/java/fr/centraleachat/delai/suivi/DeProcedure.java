package fr.centraleachat.delai.suivi;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value of a procédure, and of one of its phases. */
record DeProcedure<V>(String numero, String phase, V valeur) {

    static <V> Map<String, List<V>> par(
            Function<DeProcedure<V>, String> cle, Stream<DeProcedure<V>> valeurs) {
        return valeurs.collect(
                Collectors.groupingBy(
                        cle, Collectors.mapping(DeProcedure::valeur, Collectors.toList())));
    }

    String cle() {
        return numero + "/" + phase;
    }

    DeProcedure<V> avec(V autre) {
        return new DeProcedure<>(numero, phase, autre);
    }
}
