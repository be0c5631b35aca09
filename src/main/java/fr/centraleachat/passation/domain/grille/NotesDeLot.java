package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Offre;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import fr.centraleachat.passation.domain.montage.PrixCompares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The notes of a lot: each rounded as announced, then added, then ranked. */
public final class NotesDeLot {

    private final GrilleDeLot grille;
    private final List<List<Optional<BigDecimal>>> notes;
    private final List<Optional<BigDecimal>> totaux;

    public NotesDeLot(GrilleDeLot grille) {
        this.grille = grille;
        var parNotable =
                IntStream.range(0, grille.notables().size()).mapToObj(this::colonne).toList();
        this.notes =
                IntStream.range(0, grille.offres().size())
                        .mapToObj(o -> parNotable.stream().map(c -> c.get(o)).toList())
                        .toList();
        this.totaux = IntStream.range(0, notes.size()).mapToObj(this::sommer).toList();
    }

    /** Null while it cannot be given. */
    public BigDecimal note(int offre, int notable) {
        return notes.get(offre).get(notable).orElse(null);
    }

    /** Null while a note is missing. */
    public BigDecimal total(int offre) {
        return totaux.get(offre).orElse(null);
    }

    /** From 1, equal totals share it; null while the total is not known. */
    public Integer rang(int offre) {
        return totaux.get(offre)
                .map(t -> 1 + (int) connus().filter(autre -> autre.compareTo(t) > 0).count())
                .orElse(null);
    }

    public boolean estExAequo(int offre) {
        return totaux.get(offre)
                .filter(t -> connus().filter(autre -> autre.compareTo(t) == 0).count() > 1)
                .isPresent();
    }

    private Stream<BigDecimal> connus() {
        return totaux.stream().flatMap(Optional::stream);
    }

    private Optional<BigDecimal> sommer(int offre) {
        return notes.get(offre).stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        notes.get(offre).stream()
                                .flatMap(Optional::stream)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The notes of all the offers on one notable. */
    private List<Optional<BigDecimal>> colonne(int rang) {
        var notable = grille.notables().get(rang);
        if (!notable.notation().estCalculee()) {
            return grille.offres().stream().map(o -> typee(o, notable, rang)).toList();
        }
        var bases = grille.offres().stream().map(o -> base(o, notable, rang)).toList();
        var connues = bases.stream().flatMap(Optional::stream).toList();
        return bases.stream().map(b -> b.map(prix -> calculee(notable, prix, connues))).toList();
    }

    private static Optional<BigDecimal> base(Offre offre, Notable notable, int rang) {
        return Optional.ofNullable(offre.base(notable, rang)).map(Montant::valeur);
    }

    private static Optional<BigDecimal> typee(Offre offre, Notable notable, int rang) {
        return Optional.ofNullable(offre.entrees().get(rang).note())
                .filter(n -> offre.estClassable())
                .map(notable.notation()::arrondir);
    }

    private static BigDecimal calculee(Notable notable, BigDecimal prix, List<BigDecimal> connus) {
        var notation = notable.notation();
        var compares =
                new PrixCompares(
                        notable.poids(),
                        prix,
                        connus.stream().min(BigDecimal::compareTo).orElseThrow(),
                        connus.stream().max(BigDecimal::compareTo).orElseThrow(),
                        notation.coefficient());
        return notation.formule().note(compares, notation.decimales());
    }
}
