package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import java.util.List;

/**
 * A member as the deliberation names them.
 *
 * @param suppleantDe name of the member whom they replace
 * @param interets SIRET, separated by spaces or commas
 */
public record MembreDesigne(
        @Champ("Nom") String nom,
        @Champ("Qualité") Qualite qualite,
        @Champ(value = "Suppléant de", obligatoire = false) String suppleantDe,
        @Champ(value = "Intéressé aux opérateurs (SIRET)", obligatoire = false, regle = "R2184-3")
                String interets,
        @Champ(
                        value = "Courriel",
                        obligatoire = false,
                        aide = "Pour les convocations ; sans adresse, à remettre autrement.")
                String courriel) {

    /** SIRET. */
    List<String> operateurs() {
        return interets == null ? List.of() : List.of(interets.strip().split("[\\s,;]+"));
    }
}
