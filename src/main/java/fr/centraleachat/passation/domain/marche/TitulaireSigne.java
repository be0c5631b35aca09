package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.passation.domain.attribution.TypeIdentifiant;
import fr.centraleachat.tache.Champ;

/** {@code id} is of the kind that {@code typeIdentifiant} says. */
public record TitulaireSigne(
        @Champ("Type d’identifiant") TypeIdentifiant typeIdentifiant,
        @Champ("Identifiant") String id,
        @Champ("Nom") String nom,
        @Champ("Rôle") RoleDuTitulaire role) {}
