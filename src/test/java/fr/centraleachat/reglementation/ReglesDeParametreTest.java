package fr.centraleachat.reglementation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReglesDeParametreTest {

    private static final LocalDate AUJOURD_HUI = LocalDate.parse("2026-11-21");

    @Test
    void acceptsAValueThatBeginsToday() {
        assertThatCode(() -> verifier("2026-11-21", null, "35", "R2161-2", "A"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToRewriteThePast() {
        refuse("debut", "2026-11-20", null, "35", "R2161-2", "A");
    }

    @Test
    void refusesAnEndThatDoesNotFollowTheBeginning() {
        refuse("fin", "2026-12-01", "2026-12-01", "35", "R2161-2", "A");
    }

    @Test
    void refusesHalfADay() {
        refuse("valeur", "2026-12-01", null, "35.5", "R2161-2", "A");
    }

    @Test
    void refusesANegativeValue() {
        refuse("valeur", "2026-12-01", null, "-1", "R2161-2", "A");
    }

    @Test
    void asksForTheArticleOfAValueThatTheLawFixes() {
        refuse("article", "2026-12-01", null, "35", " ", "A");
    }

    @Test
    void refusesAnUnknownCertainty() {
        refuse("surete", "2026-12-01", null, "35", "R2161-2", "Z");
    }

    private static void refuse(
            String champ, String debut, String fin, String valeur, String article, String surete) {
        assertThatThrownBy(() -> verifier(debut, fin, valeur, article, surete))
                .isInstanceOfSatisfying(
                        DonneesRefusees.class,
                        refus ->
                                org.assertj.core.api.Assertions.assertThat(refus.erreurs())
                                        .extracting(Erreur::champ)
                                        .isEqualTo(List.of(champ)));
    }

    private static void verifier(
            String debut, String fin, String valeur, String article, String surete) {
        var demande =
                new NouvelleValeur(
                        "DELAI_MIN_AOO",
                        LocalDate.parse(debut),
                        fin == null ? null : LocalDate.parse(fin),
                        new BigDecimal(valeur),
                        null,
                        article,
                        surete,
                        false,
                        null,
                        "1");
        ReglesDeParametre.verifier(demande, modele(), AUJOURD_HUI);
    }

    private static Parametre modele() {
        return new Parametre(
                "DELAI_MIN_AOO",
                "Délai minimal",
                Periode.depuis(LocalDate.parse("2019-04-01")),
                BigDecimal.valueOf(30),
                null,
                "JOURS_CALENDAIRES",
                "R2161-2",
                "A",
                false,
                null);
    }
}
