package fr.centraleachat.catalogue.recherche;

import fr.centraleachat.catalogue.recherche.PageDuCatalogue.Facette;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Each facet counts under the other choices: all of them from the groups, read once. */
record Facettes(Recherche choix, List<Groupe> groupes) {

    int total() {
        return somme(famille().and(annee()).and(etat()));
    }

    List<Facette> familles() {
        return parValeur(Groupe::famille, annee().and(etat())).stream()
                .sorted(
                        Comparator.comparing(Facette::nombre)
                                .reversed()
                                .thenComparing(Facette::code))
                .toList();
    }

    List<Facette> annees() {
        return parValeur(Groupe::annee, famille().and(etat())).stream()
                .sorted(Comparator.comparing(Facette::code))
                .toList();
    }

    /** In the order of the states, with those that have none. */
    List<Facette> etats() {
        return Arrays.stream(Etat.values())
                .map(e -> new Facette(e.name(), somme(famille().and(annee()).and(g -> g.estEn(e)))))
                .toList();
    }

    private List<Facette> parValeur(Function<Groupe, Object> valeur, Predicate<Groupe> garde) {
        return groupes.stream()
                .filter(garde)
                .filter(g -> valeur.apply(g) != null)
                .collect(
                        Collectors.groupingBy(
                                g -> valeur.apply(g).toString(),
                                Collectors.summingInt(Groupe::nombre)))
                .entrySet()
                .stream()
                .map(e -> new Facette(e.getKey(), e.getValue()))
                .toList();
    }

    private int somme(Predicate<Groupe> garde) {
        return groupes.stream().filter(garde).mapToInt(Groupe::nombre).sum();
    }

    private Predicate<Groupe> famille() {
        return g -> g.estDeLaFamille(choix.famille());
    }

    private Predicate<Groupe> annee() {
        return g -> g.finitEn(choix.annee());
    }

    private Predicate<Groupe> etat() {
        return g -> g.estEn(choix.etat());
    }
}
