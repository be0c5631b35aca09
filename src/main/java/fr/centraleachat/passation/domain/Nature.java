package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Libelle;

/** What is bought (L1111-1 and following). */
public enum Nature {
    @Libelle("Travaux")
    TRAVAUX,
    @Libelle("Fournitures")
    FOURNITURES,
    @Libelle("Services")
    SERVICES
}
