package fr.centraleachat.catalogue.marche;

import fr.centraleachat.tache.Champ;
import jakarta.validation.constraints.Size;

/** Who holds a marché that is typed. */
public record TitulaireSaisi(
        @Champ(value = "SIRET", aide = "Quatorze chiffres.") String siret,
        @Champ(value = "Dénomination", obligatoire = false) @Size(max = 200) String nom) {

    String chiffres() {
        return siret == null ? "" : siret.replaceAll("\\s", "");
    }
}
