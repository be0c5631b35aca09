package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.analyse.NoteDOffre;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.montage.CritereAnnonce;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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
        var calcul = new Calcul(rao);
        return rao.avec(rao.offres(), rao.notes().stream().map(n -> completee(calcul, n)).toList());
    }

    private NoteDOffre completee(Calcul calcul, NoteDOffre note) {
        if (note.note() != null || calcule(note).isEmpty()) {
            return note;
        }
        return calcul.note(note)
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
        var calcul = new Calcul(rao);
        for (int i = 0; i < rao.notes().size(); i++) {
            var ligne = rao.notes().get(i);
            if (ligne.note() != null && calcule(ligne).isPresent()) {
                var juste = calcul.note(ligne);
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

    /** Of one report: the notes of each lot are computed once. */
    private final class Calcul {

        private final Rao rao;
        private final Map<Integer, GrilleDeLot> grilles = new HashMap<>();
        private final Map<Integer, NotesDeLot> notes = new HashMap<>();

        Calcul(Rao rao) {
            this.rao = rao;
        }

        /** Empty when the offer is not ranked, or its price has no note. */
        Optional<BigDecimal> note(NoteDOffre ligne) {
            var grille =
                    grilles.computeIfAbsent(
                            ligne.lot(),
                            lot -> new PreparationDeGrille(criteres, Map.of()).duLot(rao, lot, ""));
            var calculees = notes.computeIfAbsent(ligne.lot(), lot -> new NotesDeLot(grille));
            int notable = grille.notables().indexOf(calcule(ligne).orElseThrow());
            return IntStream.range(0, grille.offres().size())
                    .filter(o -> grille.offres().get(o).operateur().equals(ligne.operateur()))
                    .mapToObj(o -> Optional.ofNullable(calculees.note(o, notable)))
                    .findFirst()
                    .orElse(Optional.empty());
        }
    }
}
