package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Libelle;

/** How an offer stands before the law; only the regular ones are ranked (R2152-6). */
public enum QualificationDOffre {
    @Libelle("Régulière")
    REGULIERE,
    @Libelle("Irrégulière")
    IRREGULIERE,
    @Libelle("Inacceptable")
    INACCEPTABLE,
    @Libelle("Inappropriée")
    INAPPROPRIEE,
    @Libelle("Anormalement basse")
    ANORMALEMENT_BASSE
}
