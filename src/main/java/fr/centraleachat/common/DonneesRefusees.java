package fr.centraleachat.common;

import java.io.Serial;
import java.util.List;

/** What was sent breaks a rule (422): every broken rule at once. */
public final class DonneesRefusees extends Refus {

    @Serial private static final long serialVersionUID = 1L;

    public DonneesRefusees(List<Erreur> erreurs) {
        super(resume(erreurs), erreurs);
    }

    public static DonneesRefusees champ(String champ, String message, String regle) {
        return new DonneesRefusees(List.of(new Erreur(champ, message, regle)));
    }

    public static DonneesRefusees champ(String champ, String message) {
        return champ(champ, message, null);
    }

    /** Does nothing when the list is empty. */
    public static void siErreurs(List<Erreur> erreurs) {
        if (!erreurs.isEmpty()) {
            throw new DonneesRefusees(erreurs);
        }
    }

    private static String resume(List<Erreur> erreurs) {
        return erreurs.size() == 1
                ? erreurs.get(0).message()
                : erreurs.size() + " points sont à corriger.";
    }
}
