package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.tache.Libelle;

/** Where the candidate was left. */
public enum StadeDuRejet {
    @Libelle("Candidature")
    CANDIDATURE,
    @Libelle("Offre")
    OFFRE
}
