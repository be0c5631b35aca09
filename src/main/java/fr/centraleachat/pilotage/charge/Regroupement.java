package fr.centraleachat.pilotage.charge;

import fr.centraleachat.tache.ChargeDeTravail.Part;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tasks grouped by a code, the group that has most first.
 *
 * @param cle null for those that have none
 * @param libelle of a code, empty where there is none
 * @param precision of a code
 */
record Regroupement(
        Function<Part, String> cle,
        UnaryOperator<String> libelle,
        UnaryOperator<String> precision) {

    private static final Comparator<LigneDeCharge> ORDRE =
            Comparator.comparing((LigneDeCharge l) -> -l.compte().ouvertes())
                    .thenComparing(LigneDeCharge::libelle);

    Regroupement(Function<Part, String> cle, UnaryOperator<String> libelle) {
        this(cle, libelle, code -> "");
    }

    List<LigneDeCharge> de(List<Part> parts) {
        var comptes =
                parts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::code,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), Compte::de)));
        int maximum = comptes.values().stream().mapToInt(Compte::ouvertes).max().orElse(0);
        return comptes.entrySet().stream()
                .map(groupe -> ligne(groupe.getKey(), groupe.getValue(), maximum))
                .sorted(ORDRE)
                .toList();
    }

    private String code(Part part) {
        var code = cle.apply(part);
        return code == null ? "" : code;
    }

    private LigneDeCharge ligne(String code, Compte compte, int maximum) {
        return new LigneDeCharge(
                code,
                libelle.apply(code),
                precision.apply(code),
                compte,
                Barre.de(compte, maximum));
    }
}
