package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The way in which each critère is noted can be announced, then applied (R2152-11). */
@Component
class GardeDesNotations implements GardeDuMontage {

    private static final String ARTICLE = "R2152-11";
    private static final int DECIMALES_MAXIMUM = 4;

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var criteres = examen.montage().criteres();
        IntStream.range(0, criteres.size())
                .forEach(i -> examiner("criteres[" + i + "].", criteres.get(i), erreurs));
        examinerLeBareme(examen.montage(), erreurs);
    }

    private static void examiner(String champ, Critere critere, List<Erreur> erreurs) {
        var decimales = critere.decimales();
        if (decimales != null && (decimales < 0 || decimales > DECIMALES_MAXIMUM)) {
            erreurs.add(
                    faute(
                            champ + "decimales",
                            "Une note s’arrondit de 0 à " + DECIMALES_MAXIMUM + " décimales."));
        }
        if (critere.formule() == null) {
            exigerLaMethode(champ, critere, erreurs);
        } else {
            examinerLaFormule(champ, critere, erreurs);
        }
    }

    private static void exigerLaMethode(String champ, Critere critere, List<Erreur> erreurs) {
        if (critere.methodeNotation() == null || critere.methodeNotation().isBlank()) {
            erreurs.add(
                    faute(
                            champ + "methodeNotation",
                            "Écrivez comment ce critère est noté, ou choisissez une formule."));
        }
    }

    private static void examinerLaFormule(String champ, Critere critere, List<Erreur> erreurs) {
        if (!critere.type().estUnPrix()) {
            erreurs.add(
                    faute(
                            champ + "formule",
                            "Une formule note un prix ou un coût : retirez-la de ce critère."));
        }
        boolean positif = critere.coefficient() != null && critere.coefficient().signum() > 0;
        if (critere.formule().aUnCoefficient() && !positif) {
            erreurs.add(
                    faute(
                            champ + "coefficient",
                            "Cette formule a un coefficient : écrivez-le, plus grand que 0."));
        }
    }

    private static void examinerLeBareme(Montage montage, List<Erreur> erreurs) {
        var niveaux = Montage.ouVide(montage.bareme());
        for (int i = 0; i < niveaux.size(); i++) {
            var niveau = niveaux.get(i);
            var champ = "bareme[" + i + "].";
            if (montage.criteres().stream().noneMatch(c -> note(c, niveau))) {
                erreurs.add(
                        faute(
                                champ + "critere",
                                "Aucun critère sans formule ne porte ce libellé : reprenez celui du"
                                        + " critère."));
            }
            if (niveau.part().signum() < 0
                    || niveau.part().compareTo(BigDecimal.valueOf(100)) > 0) {
                erreurs.add(faute(champ + "part", "La part des points va de 0 à 100."));
            }
        }
    }

    private static boolean note(Critere critere, NiveauDeNote niveau) {
        return critere.formule() == null && critere.libelle().equals(niveau.critere());
    }

    private static Erreur faute(String champ, String message) {
        return new Erreur(champ, message, ARTICLE);
    }
}
