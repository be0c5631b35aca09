package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.tache.Libelle;

/** What else the law or the consultation asks of the attributaire. */
public enum TypeDAutrePiece {
    @Libelle("Numéro SIREN ou équivalent")
    SIREN,
    @Libelle("Liste des travailleurs étrangers")
    TRAVAILLEURS_ETRANGERS,
    @Libelle("Attestation d’assurance")
    ASSURANCE,
    @Libelle("Jugement de redressement")
    JUGEMENT,
    @Libelle("Pouvoir du signataire")
    POUVOIR,
    @Libelle("RIB")
    RIB
}
