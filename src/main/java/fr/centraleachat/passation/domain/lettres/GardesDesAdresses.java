package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Garde 20: a letter goes to an address that can be one; without address it goes another way. */
public final class GardesDesAdresses {

    private static final Pattern ADRESSE =
            Pattern.compile("[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]+@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");

    private GardesDesAdresses() {}

    static boolean estValide(String adresse) {
        return ADRESSE.matcher(adresse.strip()).matches()
                && !adresse.contains("..")
                && !adresse.strip().startsWith(".");
    }

    static boolean estAbsente(String adresse) {
        return adresse == null || adresse.isBlank();
    }

    /** Of the rows of a table. */
    public static <T> List<Erreur> lignes(
            String champ, List<T> lignes, Function<T, String> adresse) {
        var erreurs = new ArrayList<Erreur>();
        for (int i = 0; i < lignes.size(); i++) {
            var ecrite = adresse.apply(lignes.get(i));
            if (!estAbsente(ecrite) && !estValide(ecrite)) {
                erreurs.add(invalide(champ + "[" + i + "].adresse", ecrite));
            }
        }
        return erreurs;
    }

    static Erreur invalide(String champ, String ecrite) {
        return Erreur.de(
                champ,
                "« "
                        + ecrite.strip()
                        + " » n’est pas une adresse de courriel : écrivez-la en entier, par exemple"
                        + " contact@entreprise.fr, ou videz-la pour envoyer la lettre autrement.");
    }
}
