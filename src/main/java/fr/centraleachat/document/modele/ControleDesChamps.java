package fr.centraleachat.document.modele;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.GardesDuPaquet;
import fr.centraleachat.document.modele.ElementDeModele.Paragraphe;
import fr.centraleachat.document.modele.ElementDeModele.Tableau;
import fr.centraleachat.document.modele.ElementDeModele.Zone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every field of a modèle against those of its document; each fault with its place. */
final class ControleDesChamps {

    private static final Pattern ACCOLADES = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern CROCHETS = Pattern.compile("\\[([^\\[\\]]*)]");

    private final List<Erreur> erreurs = new ArrayList<>();

    private ControleDesChamps() {}

    static List<Erreur> fautes(List<Zone> zones, List<ChampDecrit> champs) {
        var controle = new ControleDesChamps();
        zones.forEach(zone -> controle.controler(zone, champs));
        return controle.erreurs;
    }

    /** A block that is open: what its content may name. */
    private record Bloc(String nom, String place, List<ChampDecrit> champs) {}

    private void controler(Zone zone, List<ChampDecrit> champs) {
        var blocs = new ArrayDeque<Bloc>();
        for (var element : zone.elements()) {
            if (element instanceof Paragraphe p) {
                controler(p, blocs, champs);
            } else if (element instanceof Tableau t) {
                controler(t, portee(blocs, champs));
            }
        }
        blocs.forEach(
                b ->
                        fauter(
                                b.place(),
                                "le bloc « {{?"
                                        + b.nom()
                                        + "}} » n’est pas fermé : écrivez « {{/"
                                        + b.nom()
                                        + "}} » au même niveau."));
    }

    private void controler(Paragraphe p, Deque<Bloc> blocs, List<ChampDecrit> champs) {
        var reste = ACCOLADES.matcher(p.texte()).replaceAll("");
        if (reste.contains("{{") || reste.contains("}}")) {
            fauter(p.place(), "un champ est mal fermé : écrivez-le « {{champ}} », sans retour.");
        }
        for (var balise : balises(ACCOLADES, p.texte())) {
            if (balise.startsWith("?")) {
                ouvrir(balise.substring(1), p.place(), blocs, champs);
            } else if (balise.startsWith("/")) {
                fermer(balise.substring(1), p.place(), blocs);
            } else {
                texte(balise, p.place(), portee(blocs, champs));
            }
        }
    }

    private void ouvrir(String nom, String place, Deque<Bloc> blocs, List<ChampDecrit> champs) {
        var portee = portee(blocs, champs);
        var champ = connu(nom, "{{?" + nom + "}}", place, portee);
        var dedans =
                champ.filter(c -> c.genre() == ChampDecrit.Genre.LISTE).map(ChampDecrit::champs);
        if (champ.filter(c -> c.genre() == ChampDecrit.Genre.TEXTE).isPresent()) {
            fauter(place, "« " + nom + " » est un texte : il n’ouvre pas de bloc.");
        }
        blocs.push(new Bloc(nom, place, dedans.orElse(portee)));
    }

    private void fermer(String nom, String place, Deque<Bloc> blocs) {
        if (blocs.isEmpty() || !blocs.peek().nom().equals(nom)) {
            fauter(place, "« {{/" + nom + "}} » ne ferme aucun bloc ouvert avant lui.");
        } else {
            blocs.pop();
        }
    }

    private void texte(String nom, String place, List<ChampDecrit> portee) {
        connu(nom, "{{" + nom + "}}", place, portee)
                .filter(c -> c.genre() != ChampDecrit.Genre.TEXTE)
                .ifPresent(
                        c ->
                                fauter(
                                        place,
                                        "« %s » est une %s : ouvrez un bloc par « {{?%s}} »%s."
                                                .formatted(
                                                        nom,
                                                        c.genre()
                                                                .libelle()
                                                                .toLowerCase(Locale.FRENCH),
                                                        nom,
                                                        c.genre() == ChampDecrit.Genre.LISTE
                                                                ? ", ou mettez-le dans l’en-tête d’un"
                                                                        + " tableau qui a une ligne de"
                                                                        + " champs"
                                                                : "")));
    }

    private void controler(Tableau tableau, List<ChampDecrit> champs) {
        Optional<ChampDecrit> repetee = Optional.empty();
        for (int i = 0; i < tableau.lignes().size(); i++) {
            var ligne = tableau.lignes().get(i);
            if (repetee.isPresent()) {
                for (var cellule : ligne) {
                    ligneRepetee(cellule, repetee.get());
                }
                repetee = Optional.empty();
            } else {
                repetee = i + 1 < tableau.lignes().size() ? liste(ligne, champs) : Optional.empty();
                for (var cellule : ligne) {
                    controler(sans(cellule, repetee), champs);
                }
            }
        }
    }

    /** The list whose name this row holds: the next row repeats for each of its lines. */
    private static Optional<ChampDecrit> liste(List<Zone> ligne, List<ChampDecrit> champs) {
        return ligne.stream()
                .flatMap(cellule -> balises(ACCOLADES, cellule.texte()).stream())
                .flatMap(nom -> ChampDecrit.trouver(champs, nom).stream())
                .filter(c -> c.genre() == ChampDecrit.Genre.LISTE)
                .findFirst();
    }

    private static Zone sans(Zone cellule, Optional<ChampDecrit> liste) {
        if (liste.isEmpty()) {
            return cellule;
        }
        var balise = "{{" + liste.get().nom() + "}}";
        return new Zone(
                cellule.elements().stream()
                        .map(
                                e ->
                                        e instanceof Paragraphe p
                                                ? new Paragraphe(
                                                        p.place(), p.texte().replace(balise, ""))
                                                : e)
                        .toList());
    }

    private void ligneRepetee(Zone cellule, ChampDecrit liste) {
        for (var element : cellule.elements()) {
            if (element instanceof Paragraphe p) {
                if (p.texte().contains("{{")) {
                    fauter(
                            p.place(),
                            "dans la ligne répétée de « "
                                    + liste.nom()
                                    + " », un champ s’écrit entre crochets : « [champ] ».");
                }
                for (var nom : balises(CROCHETS, p.texte())) {
                    connu(nom, "[" + nom + "]", p.place(), liste.champs());
                }
            }
        }
    }

    private Optional<ChampDecrit> connu(
            String nom, String balise, String place, List<ChampDecrit> portee) {
        var champ = ChampDecrit.trouver(portee, nom);
        if (champ.isEmpty()) {
            fauter(
                    place,
                    "le champ « "
                            + balise
                            + " » n’existe pas ici. Champs possibles : "
                            + String.join(", ", portee.stream().map(ChampDecrit::nom).toList())
                            + ".");
        }
        return champ;
    }

    private void fauter(String place, String texte) {
        var debut = place.substring(0, 1).toUpperCase(Locale.FRENCH) + place.substring(1);
        erreurs.add(Erreur.de(GardesDuPaquet.FICHIER, debut + " : " + texte));
    }

    private static List<ChampDecrit> portee(Deque<Bloc> blocs, List<ChampDecrit> champs) {
        return blocs.isEmpty() ? champs : blocs.peek().champs();
    }

    private static List<String> balises(Pattern motif, String texte) {
        return motif.matcher(texte).results().map(r -> r.group(1)).toList();
    }
}
