package fr.centraleachat.pilotage.pourquoi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.statistique.Comparaison.PhaseComparee;
import fr.centraleachat.pilotage.chiffres.Echelle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final EcartDePhase DCE = phase("Validation du DCE", 19.0, 7.0);
    private static final EcartDePhase RAO = phase("RAO : DCPM", 8.0, 5.0);

    @Test
    void saysTheDifferenceWhereItIsAndWhoHadTheFile() {
        assertThat(Phrase.de("Longvic", 19.0, 8, List.of(RAO, DCE)))
                .isEqualTo(
                        "Longvic : 19 j de plus que l’ensemble, dont 12 j en validation du DCE,"
                                + " tenus par le service instructeur.");
        assertThat(Phrase.de("Longvic", 5.0, 8, List.of(RAO)))
                .isEqualTo(
                        "Longvic : 5 j de plus que l’ensemble, dont 3 j en RAO : DCPM, tenus par"
                                + " le service instructeur.");
    }

    @Test
    void doesNotSayThatAPartIsGreaterThanTheWhole() {
        assertThat(Phrase.de("Longvic", 4.0, 8, List.of(DCE)))
                .isEqualTo(
                        "Longvic : 4 j de plus que l’ensemble ; 12 j de plus en validation du DCE,"
                                + " tenus par le service instructeur, compensés en partie ailleurs.");
    }

    @Test
    void saysWhoIsFaster() {
        var rapide = phase("Consultation", 26.0, 30.0);
        assertThat(Phrase.de("Ahuy", -6.0, 8, List.of(rapide, DCE)))
                .isEqualTo("Ahuy : 6 j de moins que l’ensemble, dont 4 j en consultation.");
    }

    @Test
    void explainsNothingThatTheFiguresDoNot() {
        assertThat(Phrase.de("Ahuy", 0.4, 8, List.of(DCE)))
                .isEqualTo("Ahuy : autant de jours que l’ensemble, jusqu’à la notification.");
        assertThat(Phrase.de("Ahuy", 3.0, 8, List.of(phase("Lancement", 5.2, 5.0))))
                .isEqualTo(
                        "Ahuy : 3 j de plus que l’ensemble, sans qu’une phase l’explique à elle"
                                + " seule.");
        assertThat(Phrase.de("Ahuy", null, 3, List.of(DCE)))
                .isEqualTo(
                        "Ahuy : 3 procédures notifiées dans la période, trop peu pour comparer à"
                                + " l’ensemble.");
        assertThat(Phrase.de("Ahuy", null, 0, List.of()))
                .contains("aucune procédure notifiée dans la période");
    }

    @Test
    void leavesOutAPhaseOfWhichTooFewAreCounted() {
        var rare =
                EcartDePhase.de(
                        new PhaseComparee("X", 4, "X", 4, 90.0, 40, 7.0),
                        "Décision",
                        new Echelle(100, 20),
                        5,
                        Optional.empty());
        assertThat(Phrase.de("Ahuy", 3.0, 8, List.of(rare))).contains("sans qu’une phase");
    }

    private static EcartDePhase phase(String nom, double siens, double deTous) {
        var enCause =
                new DetenteurEnCause(
                        GenreDeDetenteur.SERVICE_INSTRUCTEUR, "Service instructeur", 8);
        return EcartDePhase.de(
                new PhaseComparee("X", 4, "X", 8, siens, 40, deTous),
                nom,
                new Echelle(100, 20),
                5,
                Optional.of(enCause));
    }
}
