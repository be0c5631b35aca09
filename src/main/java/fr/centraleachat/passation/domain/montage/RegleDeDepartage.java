package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** What settles an equality of totals; without any, it stays, and is shown as such. */
public enum RegleDeDepartage {
    @Libelle("La meilleure note au critère de plus fort poids, puis aux suivants")
    CRITERE_LE_PLUS_LOURD,
    @Libelle("Le prix le plus bas")
    PRIX_LE_PLUS_BAS
}
