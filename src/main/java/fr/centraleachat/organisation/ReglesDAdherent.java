package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Siret;
import java.util.ArrayList;
import java.util.List;

/** What a new adhérent must say of itself. */
final class ReglesDAdherent {

    private static final int LONGUEUR_DU_NOM = 80;

    private ReglesDAdherent() {}

    /**
     * @throws DonneesRefusees with everything to correct
     */
    static void verifier(NouvelAdherent demande) {
        List<Erreur> erreurs = new ArrayList<>();
        if (demande.nom() == null || CodeDeNom.de(demande.nom()).isEmpty()) {
            erreurs.add(Erreur.de("nom", "Écrivez le nom de l’adhérent."));
        } else if (demande.nom().length() > LONGUEUR_DU_NOM) {
            erreurs.add(
                    Erreur.de("nom", "Le nom tient en %d caractères.".formatted(LONGUEUR_DU_NOM)));
        }
        if (demande.type() == null || demande.type() == TypeAdherent.METROPOLE) {
            erreurs.add(Erreur.de("type", "Choisissez ce qu’est cet adhérent."));
        }
        if (!Siret.estValide(demande.siret())) {
            erreurs.add(
                    Erreur.de(
                            "siret",
                            "Ce SIRET n’est pas valable : vérifiez ses quatorze chiffres."));
        }
        if (demande.type() == TypeAdherent.CCAS && demande.rattachement() == null) {
            erreurs.add(Erreur.de("rattachement", "Dites de quelle commune est ce CCAS."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }
}
