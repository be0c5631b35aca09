package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import java.util.List;
import org.springframework.stereotype.Component;

/** Garde 3: a marché that is not divided into lots says why (L2113-11, R2113-2). */
@Component
class GardeDeLAllotissement implements GardeDuMontage {

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var montage = examen.montage();
        var motif = montage.motifNonAllotissement();
        if (montage.lots().size() == 1 && (motif == null || motif.isBlank())) {
            erreurs.add(
                    new Erreur(
                            "motifNonAllotissement",
                            "Ce marché n’a qu’un lot : écrivez pourquoi il n’est pas alloti, ou"
                                    + " ajoutez des lots.",
                            "L2113-11, R2113-2"));
        }
    }
}
