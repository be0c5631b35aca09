package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import java.util.List;

/**
 * A member as the deliberation names them.
 *
 * @param suppleantDe name of the member whom they replace
 * @param interets SIRET
 */
public record MembreDesigne(
        @Champ("Nom") String nom,
        @Champ("Qualité") Qualite qualite,
        @Champ(
                        value = "Suppléant de",
                        obligatoire = false,
                        aide = "Le nom du titulaire. Vide : de tout titulaire de la liste.")
                String suppleantDe,
        @Champ(
                        value = "Opérateurs auxquels il est intéressé (SIRET)",
                        obligatoire = false,
                        regle = "R2184-3, C. pén. 432-12",
                        aide = "Il se déporte des lots où ils ont une offre.")
                List<String> interets) {}
