package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** What a critère d'attribution looks at (R2152-7). */
public enum TypeDeCritere {
    @Libelle("Prix")
    PRIX,
    @Libelle("Coût global")
    COUT,
    @Libelle("Valeur technique")
    TECHNIQUE,
    @Libelle("Environnemental")
    ENVIRONNEMENTAL,
    @Libelle("Social")
    SOCIAL;

    /** A formula can note it. */
    public boolean estUnPrix() {
        return this == PRIX || this == COUT;
    }
}
