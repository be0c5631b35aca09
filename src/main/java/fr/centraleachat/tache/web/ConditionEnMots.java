package fr.centraleachat.tache.web;

import fr.centraleachat.tache.formulaire.Condition;
import fr.centraleachat.tache.formulaire.ModeleDeChamp;
import fr.centraleachat.tache.formulaire.Option;
import java.util.List;
import java.util.stream.Collectors;

/** Says when a field is required, for a page without script: « si « Décision » est « Retour » ». */
final class ConditionEnMots {

    private ConditionEnMots() {}

    static String ecrire(Condition condition, List<ModeleDeChamp> freres) {
        var autre = freres.stream().filter(f -> f.nom().equals(condition.champ())).findFirst();
        var valeurs =
                condition.valeurs().stream()
                        .map(v -> "« " + autre.map(a -> libelle(a, v)).orElse(v) + " »")
                        .collect(Collectors.joining(" ou "));
        var verbe = condition.contient() ? "contient" : "est";
        var champ = autre.map(ModeleDeChamp::libelle).orElse(condition.champ());
        return "si « %s » %s %s".formatted(champ, verbe, valeurs);
    }

    private static String libelle(ModeleDeChamp champ, String valeur) {
        return switch (valeur) {
            case "true" -> "Oui";
            case "false" -> "Non";
            default ->
                    champ.options().stream()
                            .filter(o -> o.valeur().equals(valeur))
                            .map(Option::libelle)
                            .findFirst()
                            .orElse(valeur);
        };
    }
}
