package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.tache.Libelle;

/** A procédure that is put aside goes on, or waits longer. */
public enum SuiteDAttente {
    @Libelle("Reprendre la procédure")
    REPRENDRE,
    @Libelle(value = "Confirmer l’attente", suite = "La question sera posée de nouveau plus tard.")
    CONFIRMER
}
