package fr.centraleachat.catalogue.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.catalogue.finance.fichier.Case;
import fr.centraleachat.catalogue.finance.fichier.LigneBrute;
import fr.centraleachat.common.DonneesRefusees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A row becomes a line of finance, or all that is wrong with it is told. */
class LectureDeLigneTest {

    private static final List<String> TITRES =
            List.of("Marché", "Adhérent", "Type", "Numéro", "Date", "Montant HT", "Objet");

    private final List<LigneRefusee> erreurs = new ArrayList<>();

    @Test
    void readsAWholeRow() {
        var ligne = lire("M1", "Longvic", "ENG", "E1", "03/02/2026", "1 234,56", "Chaises");

        assertThat(ligne.orElseThrow().identite())
                .isEqualTo(
                        new LigneFinanciere.Identite(
                                "Longvic", 2026, GenreFinancier.ENGAGEMENT, "E1", ""));
        assertThat(ligne.orElseThrow().montantHt()).isEqualByComparingTo("1234.56");
    }

    @Test
    void tellsAllThatIsWrongByColumn() {
        assertThat(lire("Inconnu", "Longvic", "facture", "", "31/02/2026", "12,345", "x"))
                .isEmpty();

        assertThat(erreurs)
                .extracting(LigneRefusee::colonne)
                .containsExactlyInAnyOrder("Marché", "Type", "Numéro", "Date", "Montant HT");
        assertThat(erreurs).allMatch(e -> e.ligne() == 7);
    }

    @Test
    void refusesARowThatIsCutOrHasASeparatorTooMany() {
        assertThat(lire("M1", "Longvic", "ENG", "E1", "03/02/2026", "12")).isEmpty();
        assertThat(lire("M1", "Longvic", "ENG", "E1", "03/02/2026", "12", "a", "b")).isEmpty();
        assertThat(lire("M1", "Longvic", "ENG", "E1", "03/02/2026", "12", "a", "")).isPresent();

        assertThat(erreurs).hasSize(2).allMatch(e -> e.message().contains("coupée"));
    }

    @Test
    void refusesAFormulaAndAZero() {
        var cases = new ArrayList<Case>();
        List.of("M1", "Longvic", "M", "E1", "03/02/2026")
                .forEach(t -> cases.add(new Case(t, false)));
        cases.add(new Case("12", true));
        cases.add(new Case("a", false));
        assertThat(lire(new LigneBrute(7, cases))).isEmpty();
        assertThat(lire("M1", "Longvic", "M", "E1", "03/02/2026", "0,00", "a")).isEmpty();

        assertThat(erreurs).extracting(LigneRefusee::message).anyMatch(m -> m.contains("formule"));
        assertThat(erreurs).extracting(LigneRefusee::message).anyMatch(m -> m.contains("zéro"));
    }

    @Test
    void refusesAFileWithoutOneOfItsColumns() {
        assertThatThrownBy(() -> new PlanDeLecture(correspondance(), List.of("Marché", "Autre")))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("« Date », « Montant HT », « Numéro »");
        var enDouble = new ArrayList<>(TITRES);
        enDouble.add("Date");
        assertThatThrownBy(() -> new PlanDeLecture(correspondance(), enDouble))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("plusieurs fois");
    }

    @Test
    void guessesTheColumnsFromTheirTitles() {
        var devinee =
                Correspondance.devinee(
                        1, List.of("N° MARCHE", "SIRET", "Montant H.T.", "Montant HT"));

        assertThat(devinee.titres())
                .containsEntry(ColonneFinanciere.MARCHE, "N° MARCHE")
                .containsEntry(ColonneFinanciere.ADHERENT, "SIRET")
                .containsEntry(ColonneFinanciere.MONTANT, "Montant HT");
    }

    @Test
    void asksForTheColumnsThatAreMissing() {
        assertThatThrownBy(() -> Correspondance.devinee(1, List.of("a")).exigerComplete(null))
                .isInstanceOfSatisfying(
                        DonneesRefusees.class, e -> assertThat(e.erreurs()).hasSize(6));
        assertThatThrownBy(() -> Correspondance.devinee(1, List.of("a")).exigerComplete("LONGVIC"))
                .isInstanceOfSatisfying(
                        DonneesRefusees.class, e -> assertThat(e.erreurs()).hasSize(5));
    }

    private Optional<LigneFinanciere> lire(String... textes) {
        return lire(
                new LigneBrute(7, List.of(textes).stream().map(t -> new Case(t, false)).toList()));
    }

    private Optional<LigneFinanciere> lire(LigneBrute brute) {
        var lecture = new LectureDeLigne(new PlanDeLecture(correspondance(), TITRES), brute);
        var ligne =
                lecture.lire(
                        t -> t.startsWith("M") ? Reconnu.comme(t) : Reconnu.pas("Inconnu."),
                        l -> l.reconnaitre(ColonneFinanciere.ADHERENT, Reconnu::comme));
        erreurs.addAll(lecture.erreurs());
        return ligne;
    }

    private static Correspondance correspondance() {
        return new Correspondance(
                1,
                Map.of(
                        ColonneFinanciere.MARCHE, "Marché",
                        ColonneFinanciere.ADHERENT, "Adhérent",
                        ColonneFinanciere.GENRE, "Type",
                        ColonneFinanciere.NUMERO, "Numéro",
                        ColonneFinanciere.DATE, "Date",
                        ColonneFinanciere.MONTANT, "Montant HT",
                        ColonneFinanciere.LIBELLE, "Objet"),
                FormatDeDate.JOUR_MOIS_ANNEE,
                FormatDeMontant.FRANCAIS,
                null);
    }
}
