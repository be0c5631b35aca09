package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.saisine.Cpv;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The lots are numbered, each has a content and an amount, and what cites a lot cites a real one.
 */
@Component
class GardeDesLots implements GardeDuMontage {

    private final Cpv cpv;

    GardeDesLots(Cpv cpv) {
        this.cpv = cpv;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var lots = examen.montage().lots();
        for (int i = 0; i < lots.size(); i++) {
            examinerLeLot(lots.get(i), i, erreurs);
        }
        examinerLesRenvois(examen.montage(), erreurs);
    }

    private void examinerLeLot(LotDuMontage lot, int rang, List<Erreur> erreurs) {
        var champ = "lots[" + rang + "].";
        if (lot.numero() != rang + 1) {
            erreurs.add(
                    Erreur.de(
                            champ + "numero",
                            "Les lots sont numérotés de 1 en 1 : celui-ci porte le numéro "
                                    + (rang + 1)
                                    + "."));
        }
        if (cpv.libelle(lot.codeCPV()).isEmpty()) {
            erreurs.add(
                    Erreur.de(
                            champ + "codeCPV",
                            "Le code CPV « "
                                    + lot.codeCPV()
                                    + " » n’existe pas : cherchez-le par un mot de son libellé."));
        }
        positif(champ + "montantEstimeHt", lot.montantEstimeHt(), erreurs);
        positif(champ + "budgetAlloueHt", lot.budgetAlloueHt(), erreurs);
        if (lot.dureeMois() < 1) {
            erreurs.add(Erreur.de(champ + "dureeMois", "La durée est d’au moins un mois."));
        }
    }

    private static void positif(String champ, Montant montant, List<Erreur> erreurs) {
        if (!montant.estPositif()) {
            erreurs.add(new Erreur(champ, "Le montant doit être supérieur à zéro.", "R2121-1"));
        }
    }

    private static void examinerLesRenvois(Montage montage, List<Erreur> erreurs) {
        renvois("criteres", montage.criteres().stream().map(Critere::lot), montage, erreurs);
        renvois(
                "sousCriteres",
                Montage.ouVide(montage.sousCriteres()).stream().map(SousCritere::lot),
                montage,
                erreurs);
        renvois(
                "bornes",
                Montage.ouVide(montage.bornes()).stream().map(Borne::lot),
                montage,
                erreurs);
        renvois(
                "prestationsSupplementaires",
                Montage.ouVide(montage.prestationsSupplementaires()).stream()
                        .map(PrestationSupplementaire::lot),
                montage,
                erreurs);
    }

    private static void renvois(
            String champ, Stream<Integer> cites, Montage montage, List<Erreur> erreurs) {
        int nombre = montage.lots().size();
        var lots = cites.toList();
        for (int i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            if (Objects.nonNull(lot) && (lot < 1 || lot > nombre)) {
                erreurs.add(
                        Erreur.de(
                                champ + "[" + i + "].lot",
                                "Il n’y a pas de lot "
                                        + lot
                                        + " : choisissez de 1 à "
                                        + nombre
                                        + "."));
            }
        }
    }
}
