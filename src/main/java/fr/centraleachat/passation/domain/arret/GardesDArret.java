package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.Lot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What may be stopped: lots that exist, run, and have no signed marché (R2185-1). */
final class GardesDArret {

    private static final String ARTICLE = "R2185-1";

    private final List<Lot> lots;

    /**
     * @param lots all those of the procédure
     */
    GardesDArret(List<Lot> lots) {
        this.lots = lots;
    }

    /**
     * @param vises empty for the whole procédure
     */
    void examiner(List<Integer> vises) {
        DonneesRefusees.siErreurs(inconnus(vises));
        exigerEnCours(vises);
        exigerSansMarche(vises);
    }

    private List<Erreur> inconnus(List<Integer> vises) {
        var erreurs = new ArrayList<Erreur>();
        for (int i = 0; i < vises.size(); i++) {
            int numero = vises.get(i);
            if (lots.stream().noneMatch(l -> l.numero() == numero)) {
                erreurs.add(
                        Erreur.de(
                                "lots[" + i + "]", "La procédure n’a pas de lot " + numero + "."));
            }
        }
        if (new HashSet<>(vises).size() < vises.size()) {
            erreurs.add(Erreur.de("lots", "Un lot est cité deux fois."));
        }
        return erreurs;
    }

    private void exigerEnCours(List<Integer> vises) {
        for (var lot : concernes(vises)) {
            if (!vises.isEmpty() && lot.etat().estArrete()) {
                throw new EtatIncompatible(
                        "Le lot " + lot.numero() + " est déjà arrêté : retirez-le de la demande.",
                        ARTICLE);
            }
        }
    }

    private void exigerSansMarche(List<Integer> vises) {
        for (var lot : concernes(vises)) {
            if (lot.etat().estConclu()) {
                throw new EtatIncompatible(
                        "Le marché du lot "
                                + lot.numero()
                                + " est signé : il n’est plus possible de l’arrêter. "
                                + (vises.isEmpty()
                                        ? "Désignez les lots à arrêter parmi les autres."
                                        : "Le marché peut être résilié."),
                        ARTICLE);
            }
        }
    }

    private List<Lot> concernes(List<Integer> vises) {
        return vises.isEmpty()
                ? lots
                : lots.stream().filter(l -> vises.contains(l.numero())).toList();
    }

    /** Nothing is left but them: the whole procédure stops. */
    boolean sontLesDerniers(List<Integer> vises) {
        return lots.stream()
                .filter(l -> !l.etat().estArrete())
                .allMatch(l -> vises.contains(l.numero()));
    }
}
