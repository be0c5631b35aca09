package fr.centraleachat.catalogue.marche;

import fr.centraleachat.tache.Libelle;
import fr.centraleachat.tache.Libelles;

/** Who follows the execution of a marché (L2113-4). */
public enum Executant {
    @Libelle("L’acheteur, pour tous")
    ACHETEUR,
    @Libelle("Chaque bénéficiaire, pour ses commandes")
    BENEFICIAIRES;

    public String libelle() {
        return Libelles.de(this);
    }
}
