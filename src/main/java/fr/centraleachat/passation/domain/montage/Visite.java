package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** Whether the candidates see the place before they offer (R2151-3). */
public enum Visite {
    @Libelle("Aucune")
    AUCUNE,
    @Libelle("Facultative")
    FACULTATIVE,
    @Libelle(value = "Obligatoire", suite = "Laissez à tous le temps de la faire.")
    OBLIGATOIRE
}
