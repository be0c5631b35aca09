package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Libelle;

/** In what quality the acheteur buys, for this consultation (R2124-1). */
public enum QualiteAcheteur {
    @Libelle("Pouvoir adjudicateur")
    POUVOIR_ADJUDICATEUR,
    @Libelle("Entité adjudicatrice (eau, transports)")
    ENTITE_ADJUDICATRICE
}
