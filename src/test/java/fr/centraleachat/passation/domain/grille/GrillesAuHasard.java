package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.analyse.QualificationDOffre;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Entree;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Offre;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import fr.centraleachat.passation.domain.montage.FormuleDePrix;
import fr.centraleachat.passation.domain.montage.Notation;
import fr.centraleachat.passation.domain.montage.TypeDeCritere;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Grids of any shape, with the prices, the weights and the decimals that invite a wrong round. */
final class GrillesAuHasard {

    private static final List<String> POIDS =
            List.of("10", "12.5", "15", "30", "33.33", "35", "40", "47.25", "60", "70");

    private final Random hasard = new Random(20261130);

    GrilleDeLot grille(int lot) {
        var notables = new ArrayList<Notable>();
        notables.add(calcule(TypeDeCritere.PRIX));
        if (hasard.nextInt(3) == 0) {
            notables.add(calcule(TypeDeCritere.COUT));
        }
        for (int i = hasard.nextInt(3); i >= 0; i--) {
            notables.add(new Notable("Technique " + i, null, poids(), notation(null)));
        }
        var offres = new ArrayList<Offre>();
        for (int o = hasard.nextInt(4); o >= 0; o--) {
            offres.add(offre(o, notables));
        }
        return new GrilleDeLot(lot, "Au hasard", notables, offres);
    }

    private Notable calcule(TypeDeCritere type) {
        var formules = FormuleDePrix.values();
        var formule = formules[hasard.nextInt(formules.length)];
        return new Notable(
                type.name(),
                null,
                poids(),
                new Notation(
                        type,
                        formule,
                        new BigDecimal(List.of("1", "0.5", "1.5", "2").get(hasard.nextInt(4))),
                        hasard.nextInt(5),
                        List.of(),
                        null));
    }

    private Notation notation(FormuleDePrix formule) {
        return new Notation(
                TypeDeCritere.TECHNIQUE, formule, null, hasard.nextInt(5), List.of(), null);
    }

    private BigDecimal poids() {
        return new BigDecimal(POIDS.get(hasard.nextInt(POIDS.size())));
    }

    private Offre offre(int rang, List<Notable> notables) {
        var entrees =
                notables.stream()
                        .map(
                                n ->
                                        n.notation().estCalculee()
                                                ? new Entree(null, prix(), null)
                                                : new Entree(note(n), null, "Conforme."))
                        .toList();
        boolean ecartee = hasard.nextInt(8) == 0;
        return new Offre(
                "%014d".formatted(rang),
                "Opérateur " + rang,
                ecartee ? QualificationDOffre.IRREGULIERE : QualificationDOffre.REGULIERE,
                ecartee ? "Incomplète." : null,
                prix(),
                entrees);
    }

    /** Often a round number, sometimes to the cent. */
    private Montant prix() {
        return hasard.nextBoolean()
                ? Montant.de(8 * (1 + hasard.nextInt(2_000)))
                : new Montant(BigDecimal.valueOf(1 + hasard.nextInt(90_000_000), 2));
    }

    /** With one decimal more than what is kept: the half of a unit comes often. */
    private BigDecimal note(Notable notable) {
        int decimales = notable.notation().decimales() + 1;
        int unites = notable.poids().movePointRight(decimales).intValue();
        var note =
                hasard.nextInt(2) == 0
                        ? BigDecimal.valueOf(hasard.nextInt(unites / 10) * 10L + 5, decimales)
                        : BigDecimal.valueOf(hasard.nextInt(unites), decimales);
        return note.min(notable.poids());
    }
}
