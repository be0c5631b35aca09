package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;

/** What a row of the barème must say. */
final class ReglesDeBareme {

    private static final int LONGUEUR_DE_LA_SOURCE = 200;

    private ReglesDeBareme() {}

    /**
     * @throws DonneesRefusees with everything to correct
     */
    static void verifier(LigneDeBareme ligne) {
        List<Erreur> erreurs = new ArrayList<>();
        if (MontantDeContribution.estHorsBornes(ligne.montant())) {
            erreurs.add(Erreur.de("montant", MontantDeContribution.MESSAGE));
        }
        if (ligne.source().length() > LONGUEUR_DE_LA_SOURCE) {
            erreurs.add(
                    Erreur.de(
                            "source",
                            "La source tient en %d caractères.".formatted(LONGUEUR_DE_LA_SOURCE)));
        }
        if (ligne.populationMax() != null && ligne.populationMin() == null) {
            erreurs.add(
                    Erreur.de(
                            "populationMin",
                            "Dites aussi à partir de combien d’habitants : 0 pour les plus petites."));
        } else if (ligne.populationMax() != null
                && ligne.populationMax() <= ligne.populationMin()) {
            erreurs.add(Erreur.de("populationMax", "La borne haute doit dépasser la borne basse."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }
}
