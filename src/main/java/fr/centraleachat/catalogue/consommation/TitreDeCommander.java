package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.EtatIncompatible;

/**
 * By what an adhérent may order on a marché today.
 *
 * @param identifie at the publication (R2162-6)
 * @param membre its recours is agreed and runs
 * @param delegue and entrusts its orders to the centrale: the équipe achats alone passes them
 */
record TitreDeCommander(boolean acheteur, boolean identifie, boolean membre, boolean delegue) {

    static final TitreDeCommander AUCUN = new TitreDeCommander(false, false, false, false);

    boolean suffit() {
        return acheteur || identifie && membre;
    }

    /**
     * @throws EtatIncompatible with what is missing, and the article
     */
    void exiger() {
        if (suffit()) {
            return;
        }
        if (!identifie) {
            throw new EtatIncompatible(
                    "Cet adhérent n’a pas été identifié à la publication comme pouvant commander"
                            + " sur ce marché.",
                    "R2162-6");
        }
        throw new EtatIncompatible(
                "Cet adhérent n’a pas encore rejoint ce marché : demandez un recours, et commandez"
                        + " une fois qu’il est accordé.");
    }
}
