package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Siret;
import fr.centraleachat.tache.Champ;
import java.util.List;

/**
 * Who withdrew the dossier or asks about it.
 *
 * @param siret null when the profil d’acheteur does not know it
 */
public record Candidat(
        @Champ(
                        value = "SIRET",
                        obligatoire = false,
                        aide = "Quatorze chiffres, si vous le connaissez.")
                String siret,
        @Champ("Nom de l’opérateur") String nom) {

    void controler(List<Erreur> erreurs) {
        if (siret != null && !siret.isBlank() && !Siret.estValide(siret)) {
            erreurs.add(
                    Erreur.de(
                            "operateur.siret",
                            "Le SIRET de l’opérateur n’est pas valable : vérifiez ses quatorze"
                                    + " chiffres."));
        }
    }

    String siretConnu() {
        return siret == null || siret.isBlank() ? null : siret;
    }
}
