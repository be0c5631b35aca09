package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Libelle;

/** The three controls of a report, in their order. */
public enum EtapeDeValidation {
    @Libelle("Sécurisation juridique (DCPM)")
    SECURISATION,
    @Libelle("Validation par la DCPM")
    DCPM,
    @Libelle("Validation par la direction générale")
    DIRECTION
}
