package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.tache.Libelle;

/** What an operator is among those who hold the marché. */
public enum RoleDuTitulaire {
    @Libelle("Titulaire ou mandataire")
    MANDATAIRE,
    @Libelle("Cotraitant")
    COTRAITANT
}
