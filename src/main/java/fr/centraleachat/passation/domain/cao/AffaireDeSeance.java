package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.cao.AttributionCao.Conclusion;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One task to complete at the end of a séance: the items of one procédure, or the one lot that is
 * decided again.
 *
 * @param tache its id
 * @param rangs place of each item in what was told, in the order of {@code deliberes}
 */
record AffaireDeSeance(
        String numero, String tache, List<PointDelibere> deliberes, List<Integer> rangs) {

    private static final Pattern LIGNE =
            Pattern.compile("(?:decisions|votes)\\[(\\d+)](?:\\.(\\w+))?");

    AttributionCao attribution(ModaliteDeSeance modalite, UUID procesVerbal) {
        var decides = deliberes.stream().filter(p -> p.suite().decide()).toList();
        return new AttributionCao(
                modalite,
                conclusion(),
                conclusion() == Conclusion.COMPLEMENT ? deliberes.get(0).motif() : null,
                decides.isEmpty() ? null : decides.stream().map(PointDelibere::vote).toList(),
                decides.isEmpty() ? null : decides.stream().map(PointDelibere::decision).toList(),
                procesVerbal);
    }

    private Conclusion conclusion() {
        if (deliberes.isEmpty()) {
            return Conclusion.QUORUM_NON_ATTEINT;
        }
        return deliberes.get(0).suite() == SuiteDePoint.COMPLEMENT
                ? Conclusion.COMPLEMENT
                : Conclusion.DECISION;
    }

    /** What the task says of its own fields, at the item that it is about. */
    Erreur situer(Erreur erreur) {
        var ligne = erreur.champ() == null ? null : LIGNE.matcher(erreur.champ());
        if (ligne == null || !ligne.matches() || Integer.parseInt(ligne.group(1)) >= rangs.size()) {
            return new Erreur(null, numero + " : " + erreur.message(), erreur.regle());
        }
        var champ = "points[" + rangs.get(Integer.parseInt(ligne.group(1))) + "]";
        return new Erreur(
                ligne.group(2) == null ? champ : champ + "." + colonne(ligne.group(2)),
                erreur.message(),
                erreur.regle());
    }

    private static String colonne(String champ) {
        return champ.equals("decision") ? "suite" : champ;
    }
}
