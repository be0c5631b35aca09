package fr.centraleachat.passation.domain.grille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.analyse.CandidatureAnalysee;
import fr.centraleachat.passation.domain.analyse.NoteDOffre;
import fr.centraleachat.passation.domain.analyse.OffreAnalysee;
import fr.centraleachat.passation.domain.analyse.QualificationDOffre;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.montage.CritereAnnonce;
import fr.centraleachat.passation.domain.montage.FormuleDePrix;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report takes the notes of price from the formula, on the offers that may be ranked. */
class NotesCalculeesTest {

    private static final String A = GrilleFixture.SIRETS.get(0);
    private static final String B = GrilleFixture.SIRETS.get(1);
    private static final String C = GrilleFixture.SIRETS.get(2);
    private static final CritereAnnonce PRIX =
            new CritereAnnonce(
                    1,
                    "Prix",
                    new BigDecimal("40"),
                    List.of(),
                    GrilleFixture.prix("40", FormuleDePrix.PROPORTIONNELLE, null, 2).notation());

    private final NotesCalculees notes = new NotesCalculees(List.of(PRIX));

    @Test
    void comparesTheRegularOffersOnly() {
        var rao =
                rao(
                        List.of(
                                offre(A, QualificationDOffre.REGULIERE, 100),
                                offre(B, QualificationDOffre.REGULIERE, 160),
                                offre(C, QualificationDOffre.IRREGULIERE, 10)),
                        List.of(note(A, null), note(B, null), note(C, null)));
        var complet = notes.completer(rao);
        assertThat(complet.notes())
                .extracting(NoteDOffre::note)
                .containsExactly(new BigDecimal("40.00"), new BigDecimal("25.00"), null);
        assertThat(complet.notes().get(0).appreciation()).contains("prix le plus bas");
        assertThat(notes.fautes(complet)).isEmpty();
    }

    @Test
    void refusesAnotherNoteThanThatOfTheFormula() {
        var rao =
                rao(List.of(offre(A, QualificationDOffre.REGULIERE, 100)), List.of(note(A, "39")));
        assertThat(notes.fautes(rao))
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.champ()).isEqualTo("notes[0].note");
                            assertThat(e.message()).contains("La formule annoncée donne 40");
                        });
    }

    /** A price of zero has no note, and is not the lowest for the others. */
    @Test
    void givesNoNoteToAPriceOfZero() {
        var rao =
                rao(
                        List.of(
                                offre(A, QualificationDOffre.REGULIERE, 0),
                                offre(B, QualificationDOffre.REGULIERE, 160)),
                        List.of(note(A, null), note(B, null)));
        assertThat(notes.completer(rao).notes())
                .extracting(NoteDOffre::note)
                .containsExactly(null, new BigDecimal("40.00"));
    }

    @Test
    void leavesToTheFormulaWhatADraftHeld() {
        var rao =
                rao(List.of(offre(A, QualificationDOffre.REGULIERE, 100)), List.of(note(A, "39")));
        assertThat(notes.aCalculer(rao).notes().get(0).note()).isNull();
    }

    private static OffreAnalysee offre(String qui, QualificationDOffre qualification, int prix) {
        return new OffreAnalysee(1, qui, false, qualification, null, Montant.de(prix));
    }

    private static NoteDOffre note(String qui, String note) {
        return new NoteDOffre(
                1, qui, "Prix", null, note == null ? null : new BigDecimal(note), null, null);
    }

    private static Rao rao(List<OffreAnalysee> offres, List<NoteDOffre> notes) {
        return new Rao(null, List.<CandidatureAnalysee>of(), offres, null, notes, null, null, null);
    }
}
