package fr.centraleachat.catalogue.periode;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A minimum and a maximum as they are typed, in euros HT or in a quantity. */
public final class PlafondsSaisis {

    /** A period keeps no more. */
    private static final int DECIMALES = 3;

    private PlafondsSaisis() {}

    /**
     * @throws DonneesRefusees beside each field at fault
     */
    static void verifier(BigDecimal minimum, BigDecimal maximum) {
        DonneesRefusees.siErreurs(fautes(minimum, maximum, DECIMALES));
    }

    /**
     * @param decimales that the unit counts
     */
    public static List<Erreur> fautes(BigDecimal minimum, BigDecimal maximum, int decimales) {
        var erreurs = new ArrayList<Erreur>();
        if (maximum == null || maximum.signum() <= 0) {
            erreurs.add(new Erreur("maximum", "Indiquez un maximum supérieur à zéro.", "R2162-4"));
        } else if (maximum.stripTrailingZeros().scale() > decimales) {
            erreurs.add(Erreur.de("maximum", tropDeDecimales(decimales)));
        }
        if (minimum == null) {
            return erreurs;
        }
        if (minimum.signum() < 0) {
            erreurs.add(Erreur.de("minimum", "Indiquez un minimum positif, ou laissez vide."));
        } else if (minimum.stripTrailingZeros().scale() > decimales) {
            erreurs.add(Erreur.de("minimum", tropDeDecimales(decimales)));
        } else if (maximum != null && minimum.compareTo(maximum) > 0) {
            erreurs.add(Erreur.de("minimum", "Le minimum dépasse le maximum : vérifiez-les."));
        }
        return erreurs;
    }

    private static String tropDeDecimales(int decimales) {
        return "Indiquez au plus " + decimales + " chiffres après la virgule.";
    }
}
