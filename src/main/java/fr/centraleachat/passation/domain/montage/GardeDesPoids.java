package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Garde 8: the weights of the critères of each lot add up to 100, and so do those of the
 * sous-critères of one critère (R2152-11, R2152-12).
 */
@Component
class GardeDesPoids implements GardeDuMontage {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final String ARTICLE = "R2152-12";

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var montage = examen.montage();
        for (var lot : montage.lots()) {
            var criteres = montage.criteresDuLot(lot.numero());
            exigerCent(
                    "criteres",
                    "Lot " + lot.numero() + " : les poids des critères",
                    criteres.stream().map(Critere::poids).toList(),
                    erreurs);
            criteres.forEach(c -> examinerLesParts(montage, lot.numero(), c, erreurs));
        }
        examinerLesRattachements(montage, erreurs);
    }

    private static void examinerLesParts(
            Montage montage, int lot, Critere critere, List<Erreur> erreurs) {
        var parts = montage.sousCriteresDuLot(lot, critere.libelle());
        if (!parts.isEmpty()) {
            exigerCent(
                    "sousCriteres",
                    "Lot "
                            + lot
                            + " : les poids des sous-critères de « "
                            + critere.libelle()
                            + " »",
                    parts.stream().map(SousCritere::poids).toList(),
                    erreurs);
        }
    }

    private static void exigerCent(
            String champ, String sujet, List<BigDecimal> poids, List<Erreur> erreurs) {
        var total = poids.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(CENT) != 0) {
            var lu = total.stripTrailingZeros().toPlainString().replace('.', ',');
            erreurs.add(
                    new Erreur(
                            champ,
                            sujet + " font " + lu + " : leur total doit être 100.",
                            ARTICLE));
        }
    }

    private static void examinerLesRattachements(Montage montage, List<Erreur> erreurs) {
        var libelles = montage.criteres().stream().map(Critere::libelle).toList();
        var parts = Montage.ouVide(montage.sousCriteres());
        for (int i = 0; i < parts.size(); i++) {
            if (!libelles.contains(parts.get(i).critere())) {
                erreurs.add(
                        new Erreur(
                                "sousCriteres[" + i + "].critere",
                                "Aucun critère ne porte ce libellé : reprenez celui du critère.",
                                "R2152-11"));
            }
        }
    }
}
