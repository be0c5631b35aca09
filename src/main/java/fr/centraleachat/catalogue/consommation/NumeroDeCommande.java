package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.Introuvable;
import java.util.regex.Pattern;

/** « 1-12 »: the twelfth entry of the first period of its marché. */
public record NumeroDeCommande(int periode, int rang) {

    private static final Pattern FORME = Pattern.compile("(\\d{1,6})-(\\d{1,9})");

    /**
     * @throws Introuvable when it is not one
     */
    public static NumeroDeCommande lire(String texte) {
        var lecture = FORME.matcher(texte);
        if (!lecture.matches()) {
            throw inconnue();
        }
        return new NumeroDeCommande(
                Integer.parseInt(lecture.group(1)), Integer.parseInt(lecture.group(2)));
    }

    static Introuvable inconnue() {
        return new Introuvable("Cette commande n’existe pas.");
    }

    @Override
    public String toString() {
        return periode + "-" + rang;
    }
}
