package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.reglementation.Parametres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The advance and the retenue de garantie stay within what the law admits (R2191-7, R2191-33). */
@Component
class GardeDesTaux implements GardeDuMontage {

    private final Parametres parametres;

    GardeDesTaux(Parametres parametres) {
        this.parametres = parametres;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var montage = examen.montage();
        auPlus("tauxAvancePrevu", montage.tauxAvancePrevu(), "AVANCE_TAUX_MAX", examen, erreurs);
        auPlus(
                "retenueGarantie",
                montage.retenueGarantie(),
                "RETENUE_GARANTIE_MAX",
                examen,
                erreurs);
        auMoins("dureeMois", montage.dureeMois(), 1, erreurs);
        auMoins("dureeValiditeOffresJours", montage.dureeValiditeOffresJours(), 1, erreurs);
        auMoins("delaiReponseQuestionsJours", montage.delaiReponseQuestionsJours(), 0, erreurs);
    }

    private void auPlus(
            String champ,
            BigDecimal taux,
            String code,
            ExamenDuMontage examen,
            List<Erreur> erreurs) {
        var maximum = maximum(code, examen.jour());
        if (taux.compareTo(maximum) > 0) {
            var article = parametres.exiger(code, examen.jour()).article();
            erreurs.add(
                    new Erreur(
                            champ,
                            "Ce taux est de "
                                    + maximum.stripTrailingZeros().toPlainString()
                                    + " % au plus : réduisez-le.",
                            article));
        }
    }

    private BigDecimal maximum(String code, LocalDate jour) {
        return parametres.exiger(code, jour).valeur();
    }

    private static void auMoins(String champ, Integer valeur, int minimum, List<Erreur> erreurs) {
        if (valeur != null && valeur < minimum) {
            erreurs.add(Erreur.de(champ, "Écrivez un nombre d’au moins " + minimum + "."));
        }
    }
}
