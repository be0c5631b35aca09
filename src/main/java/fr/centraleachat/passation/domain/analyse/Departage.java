package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.passation.domain.montage.CritereAnnonce;
import fr.centraleachat.passation.domain.montage.CriteresAnnonces;
import fr.centraleachat.passation.domain.montage.RegleDeDepartage;
import fr.centraleachat.tache.Libelles;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How an equality of totals is settled.
 *
 * @param regle null when none was announced: the equality stays
 */
record Departage(RegleDeDepartage regle, List<CritereAnnonce> criteres) {

    static Departage de(String numero, CriteresAnnonces criteres) {
        return new Departage(
                criteres.departage(numero).orElse(null),
                criteres.departage(numero).isEmpty() ? List.of() : criteres.tous(numero));
    }

    static Departage aucun() {
        return new Departage(null, List.of());
    }

    /** The best first; none before another where nothing settles them. */
    Comparator<OffreClassee> meilleure(Rao rao) {
        if (regle == null) {
            return (a, b) -> 0;
        }
        return switch (regle) {
            case PRIX_LE_PLUS_BAS -> Comparator.comparing(OffreClassee::montantHt);
            case CRITERE_LE_PLUS_LOURD -> parCritere(rao);
        };
    }

    private Comparator<OffreClassee> parCritere(Rao rao) {
        return (a, b) ->
                criteres.stream()
                        .filter(c -> c.lot() == a.lot())
                        .sorted(Comparator.comparing(CritereAnnonce::poids).reversed())
                        .map(c -> note(rao, b, c).compareTo(note(rao, a, c)))
                        .filter(ecart -> ecart != 0)
                        .findFirst()
                        .orElse(0);
    }

    private static BigDecimal note(Rao rao, OffreClassee offre, CritereAnnonce critere) {
        return rao.notes().stream()
                .filter(n -> n.estDe(offre.lot(), offre.operateur()))
                .filter(n -> n.critere().equals(critere.libelle()))
                .map(NoteDOffre::note)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is said of an offer whose total is that of others. */
    String enClair(boolean tranchee) {
        if (tranchee) {
            return "À égalité de points, départagée : " + Libelles.de(regle) + ".";
        }
        return regle == null
                ? "À égalité de points : aucune règle n’est annoncée, motivez le choix."
                : "À égalité de points, que la règle annoncée ne départage pas : motivez le choix.";
    }
}
