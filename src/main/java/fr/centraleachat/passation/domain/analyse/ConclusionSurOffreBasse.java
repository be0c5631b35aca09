package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Libelle;

/** Whether the justification of a suspected offer convinces. */
public enum ConclusionSurOffreBasse {
    @Libelle("Justifiée : l’offre est gardée")
    JUSTIFIEE,
    @Libelle("Non justifiée : l’offre est rejetée")
    NON_JUSTIFIEE
}
