package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.organisation.ServiceCommun;
import fr.centraleachat.passation.domain.Cadre;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Garde 5: those who may draw on the marché are known and named before the publicity, and may draw
 * on it in that cadre (R2162-6, L2113-4, L2113-6).
 */
@Component
class GardeDesBeneficiaires implements GardeDuMontage {

    private final Organisation organisation;

    GardeDesBeneficiaires(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var beneficiaires = examen.montage().beneficiaires();
        for (int i = 0; i < beneficiaires.size(); i++) {
            examinerUn(examen, beneficiaires.get(i), "beneficiaires[" + i + "]", erreurs);
        }
        if (new HashSet<>(beneficiaires).size() < beneficiaires.size()) {
            erreurs.add(
                    new Erreur(
                            "beneficiaires",
                            "Un bénéficiaire est cité deux fois : retirez-le.",
                            "R2162-6"));
        }
        if (examen.procedure().cadre() == Cadre.GROUPEMENT && beneficiaires.size() < 2) {
            erreurs.add(
                    new Erreur(
                            "beneficiaires",
                            "Un groupement réunit au moins deux adhérents : ajoutez les membres.",
                            "L2113-6"));
        }
    }

    private void examinerUn(
            ExamenDuMontage examen, String code, String champ, List<Erreur> erreurs) {
        if (!organisation.existe(code)) {
            erreurs.add(
                    new Erreur(
                            champ,
                            "L’adhérent « "
                                    + code
                                    + " » n’est pas connu : choisissez-le dans la liste.",
                            "R2162-6"));
        } else if (examen.procedure().cadre() == Cadre.CENTRALE
                && !organisation.adhere(code, ServiceCommun.CENTRALE_ACHAT, examen.jour())) {
            erreurs.add(
                    new Erreur(
                            champ,
                            organisation.adherent(code).nom()
                                    + " n’adhère pas ce jour à la centrale d’achat : retirez-le, ou"
                                    + " enregistrez d’abord l’adhésion.",
                            "L2113-4"));
        }
    }
}
