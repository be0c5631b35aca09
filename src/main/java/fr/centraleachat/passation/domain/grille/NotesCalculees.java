package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.analyse.NoteDOffre;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.montage.CritereAnnonce;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes that a formula gives: the report takes them from it, and from nobody else. */
public final class NotesCalculees {

    private final List<CritereAnnonce> criteres;

    public NotesCalculees(List<CritereAnnonce> criteres) {
        this.criteres = criteres;
    }

    /** The report to fill, in which what a formula gives is left to it. */
    public Rao aCalculer(Rao rao) {
        return rao.avec(
                rao.offres(),
                rao.notes().stream()
                        .map(n -> calcule(n).isPresent() ? n.notee(null, n.appreciation()) : n)
                        .toList());
    }

    /** The report with the notes that its prices give, and what founds them. */
    public Rao completer(Rao rao) {
        return rao.avec(
                rao.offres(), rao.notes().stream().map(n -> completee(rao, n)).toList());
    }

    private NoteDOffre completee(Rao rao, NoteDOffre note) {
        if (note.note() != null || calcule(note).isEmpty()) {
            return note;
        }
        return note(rao, note)
                .map(
                        n ->
                                note.notee(
                                        n,
                                        note.appreciation() == null
                                                ? calcule(note).orElseThrow().notation().regle()
                                                : note.appreciation()))
                .orElse(note);
    }

    /** What was typed where a formula speaks, and says something else. */
    public List<Erreur> fautes(Rao rao) {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < rao.notes().size(); i++) {
            var ligne = rao.notes().get(i);
            if (ligne.note() != null && calcule(ligne).isPresent()) {
                var juste = note(rao, ligne);
                if (juste.isPresent() && juste.get().compareTo(ligne.note()) != 0) {
                    fautes.add(
                            new Erreur(
                                    "notes[" + i + "].note",
                                    "La formule annoncée donne "
                                            + Nombres.lu(juste.get())
                                            + " : laissez cette note vide, l’application la"
                                            + " calcule.",
                                    "R2152-11"));
                }
            }
        }
        return fautes;
    }

    private Optional<Notable> calcule(NoteDOffre note) {
        return criteres.stream()
                .filter(c -> note.lot() != null && c.lot() == note.lot())
                .flatMap(c -> c.notables().stream())
                .filter(n -> n.estNotePar(note) && n.notation().estCalculee())
                .findFirst();
    }

    /** Empty when the offer is not ranked, or its price has no note. */
    private Optional<BigDecimal> note(Rao rao, NoteDOffre ligne) {
        var grille = new PreparationDeGrille(criteres, Map.of()).duLot(rao, ligne.lot(), "");
        var notes = new NotesDeLot(grille);
        for (int o = 0; o < grille.offres().size(); o++) {
            if (grille.offres().get(o).operateur().equals(ligne.operateur())) {
                return Optional.ofNullable(
                        notes.note(o, grille.notables().indexOf(calcule(ligne).orElseThrow())));
            }
        }
        return Optional.empty();
    }
}
