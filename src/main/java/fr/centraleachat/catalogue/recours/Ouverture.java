package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.common.EtatIncompatible;
import java.time.LocalDate;

/** Whether an adhérent may ask to join a marché at all. Pure. */
final class Ouverture {

    private Ouverture() {}

    /**
     * @throws EtatIncompatible with what forbids it, and the article
     */
    static void exiger(FicheDeMarche marche, String adherent, LocalDate aujourdHui) {
        if (adherent.equals(marche.acheteur())) {
            throw new EtatIncompatible(
                    "L’acheteur de ce marché y commande déjà : il n’a pas de recours à demander.");
        }
        if (!marche.beneficiaires().contains(adherent)) {
            throw new EtatIncompatible(
                    "Cet adhérent n’était pas identifiable à la publication de ce marché : il ne peut"
                            + " pas le rejoindre (CJUE, C-216/17). Demandez un marché à la prochaine"
                            + " programmation.",
                    "R2162-6");
        }
        if (marche.fin() != null && !marche.fin().isAfter(aujourdHui)) {
            throw new EtatIncompatible("Ce marché est terminé : il ne peut plus être rejoint.");
        }
    }
}
