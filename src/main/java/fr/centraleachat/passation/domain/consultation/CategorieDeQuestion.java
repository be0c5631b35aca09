package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Libelle;

/** Who knows the answer. */
public enum CategorieDeQuestion {
    @Libelle(value = "Technique", suite = "Le service instructeur prépare la réponse.")
    TECHNIQUE,
    @Libelle(value = "Administrative", suite = "L’équipe marchés prépare la réponse.")
    ADMINISTRATIVE
}
