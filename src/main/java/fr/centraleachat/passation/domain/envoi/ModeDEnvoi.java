package fr.centraleachat.passation.domain.envoi;

import fr.centraleachat.tache.Libelle;

/** By which way the letters leave; it decides the délai de suspension (R2182-1). */
public enum ModeDEnvoi {
    @Libelle(
            value = "Électronique",
            suite = "Par courriel ou par le profil d’acheteur, avec horodatage.")
    ELECTRONIQUE,
    @Libelle(value = "Autre", suite = "Par lettre recommandée, par exemple.")
    AUTRE
}
