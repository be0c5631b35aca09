package fr.centraleachat.catalogue.contact;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.tache.Champ;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;

/** A contact to write down. */
public record SaisieDeContact(
        @Champ("Du côté de") CoteDeContact cote,
        @Champ(
                        value = "Fonction ou service",
                        aide =
                                "« Service commandes », « Gestionnaire du marché » : pas de nom de personne.")
                @Size(max = 120)
                String fonction,
        @Champ(value = "Courriel", obligatoire = false) @Size(max = 200) String courriel,
        @Champ(value = "Téléphone", obligatoire = false) @Size(max = 30) String telephone) {

    /**
     * @throws DonneesRefusees when nobody could be reached by it
     */
    void verifier() {
        var erreurs = new ArrayList<Erreur>();
        if (courriel == null && telephone == null) {
            erreurs.add(Erreur.de("courriel", "Indiquez un courriel ou un téléphone."));
        }
        if (courriel != null && !courriel.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+")) {
            erreurs.add(Erreur.de("courriel", "Ce courriel n’a pas la forme nom@domaine.fr."));
        }
        if (telephone != null && !telephone.matches("\\+?[\\d .()-]{6,30}")) {
            erreurs.add(Erreur.de("telephone", "Écrivez le téléphone en chiffres."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }
}
