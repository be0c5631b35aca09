package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.ComparaisonDeVersions;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks the set of a DCE against what its procédure must publish. */
@Component
class CompletudeDuDce {

    private final PlanDuDce plan;
    private final Fiches fiches;
    private final Pieces pieces;
    private final ComparaisonDeVersions textes;

    CompletudeDuDce(PlanDuDce plan, Fiches fiches, Pieces pieces, ComparaisonDeVersions textes) {
        this.plan = plan;
        this.fiches = fiches;
        this.pieces = pieces;
        this.textes = textes;
    }

    /** Those that block first, in the order in which the pieces are read. */
    List<Manque> manques(String numero, Dce dce) {
        var manques = new ArrayList<>(bloquants(numero, dce));
        plan.attendues(numero).stream()
                .filter(a -> !a.obligatoire() && dce.rubrique(a.rubrique()).isEmpty())
                .map(a -> new Manque("Pièce conseillée : " + a.libelle() + ".", false, a.regle()))
                .forEach(manques::add);
        pieces.pieces(numero, dce.toutes()).forEach(p -> compterLesBlancs(p, manques));
        return manques;
    }

    private void compterLesBlancs(Piece piece, List<Manque> manques) {
        int restants = textes.occurrences(piece.id(), TermesDeDocument.A_COMPLETER);
        if (restants > 0) {
            manques.add(
                    new Manque(
                            "%s, version %d : %d mention%s « à compléter »."
                                    .formatted(
                                            piece.nom(),
                                            piece.version(),
                                            restants,
                                            restants > 1 ? "s" : ""),
                            false,
                            null));
        }
    }

    /**
     * @param champ to which the refusal points
     * @throws DonneesRefusees with all that lacks, each with the text that asks for it
     */
    void exiger(String numero, String champ) {
        var dce = fiches.exiger(numero, Dce.class);
        DonneesRefusees.siErreurs(
                bloquants(numero, dce).stream().map(m -> m.enErreur(champ)).toList());
    }

    private List<Manque> bloquants(String numero, Dce dce) {
        var manques = new ArrayList<Manque>();
        var lignes = plan.de(numero);
        for (var attendue : lignes.stream().map(LigneDuDce::attendue).distinct().toList()) {
            var presentes = dce.rubrique(attendue.rubrique());
            if (presentes.isEmpty()) {
                manques.add(manque(attendue.libelle(), attendue));
            } else if (attendue.parLot()) {
                var copies = lignes.stream().filter(l -> l.attendue().equals(attendue)).toList();
                sansExemplaire(pieces.pieces(numero, presentes), copies)
                        .forEach(l -> manques.add(manque(l.libelle(), attendue)));
            }
        }
        return manques;
    }

    /** A file of another name may stand for several lots: nobody but its reader can tell. */
    private static List<LigneDuDce> sansExemplaire(List<Piece> presentes, List<LigneDuDce> copies) {
        var noms = new HashSet<>(presentes.stream().map(Piece::nom).toList());
        var attendus = copies.stream().map(LigneDuDce::fichier).toList();
        return attendus.containsAll(noms)
                ? copies.stream().filter(c -> !noms.contains(c.fichier())).toList()
                : List.of();
    }

    private static Manque manque(String libelle, PieceAttendue attendue) {
        return new Manque("Il manque au DCE : " + libelle + ".", true, attendue.regle());
    }
}
