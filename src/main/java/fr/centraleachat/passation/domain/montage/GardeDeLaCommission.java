package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.attribution.CommissionsConnues;
import fr.centraleachat.passation.domain.attribution.CompetenceDeLaCao;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Garde 18 (CGCT L1414-2, L1414-3): where a commission d’appel d’offres chooses, the montage names
 * it: that of the acheteur, who is the centrale or the coordonnateur when others draw on the
 * marché.
 */
@Component
class GardeDeLaCommission implements GardeDuMontage {

    private static final String CHAMP = "commissionCompetente";

    private final CompetenceDeLaCao competence;
    private final CommissionsConnues commissions;
    private final Clock horloge;

    GardeDeLaCommission(
            CompetenceDeLaCao competence, CommissionsConnues commissions, Clock horloge) {
        this.competence = competence;
        this.commissions = commissions;
        this.horloge = horloge;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var montage = examen.montage();
        var nommee = montage.commissionCompetente();
        var procedure = examen.procedure();
        if (nommee == null) {
            if (competence.estRequise(procedure, montage.procedure(), examen.valeurDuBesoinHt())) {
                erreurs.add(
                        new Erreur(
                                CHAMP,
                                "La commission d’appel d’offres choisira l’attributaire : nommez-la."
                                        + " Si elle n’est pas dans la liste, son secrétariat"
                                        + " l’enregistre (rubrique Séances CAO).",
                                "CGCT L1414-2"));
            }
        } else if (!commissions.estEnFonction(
                nommee, procedure.intervenants().acheteur(), LocalDate.now(horloge))) {
            erreurs.add(
                    new Erreur(
                            CHAMP,
                            "La commission compétente est celle de l’acheteur (de la centrale, ou du"
                                    + " coordonnateur d’un groupement), en fonction aujourd’hui.",
                            "CGCT L1414-2, CGCT L1414-3"));
        }
    }
}
