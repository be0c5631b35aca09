package fr.centraleachat.catalogue.contact;

import fr.centraleachat.tache.Libelle;
import fr.centraleachat.tache.Libelles;

/** On whose side a contact is. */
public enum CoteDeContact {
    @Libelle("Titulaire")
    TITULAIRE,
    @Libelle("Centrale d’achat")
    CENTRALE,
    @Libelle("Bénéficiaire")
    BENEFICIAIRE;

    public String libelle() {
        return Libelles.de(this);
    }
}
