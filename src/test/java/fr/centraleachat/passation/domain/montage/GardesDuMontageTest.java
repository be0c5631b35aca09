package fr.centraleachat.passation.domain.montage;

import static fr.centraleachat.passation.MontageFixture.nettoyage;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.JOUR;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.deValeur;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.examen;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.fautes;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.domain.ParametresDeReference;
import fr.centraleachat.passation.domain.SeuilEuropeen;
import fr.centraleachat.passation.domain.saisine.ChoixDeProcedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Gardes 1, 3, 4, 6, 7, 8 and 15; those of the bénéficiaires are apart. */
class GardesDuMontageTest {

    private static final String ACCORD_CADRE = "[\"ACCORD_CADRE\"]";
    private final ParametresDeReference parametres = new ParametresDeReference();

    @Test
    void garde1RefusesLessThanTheLawDemands() {
        assertThat(fautes(niveau("AOO"), examen(nettoyage())))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("procedure", "R2124-1"));
    }

    @Test
    void garde1AdmitsWhatTheLawDemands() {
        assertThat(fautes(niveau("MAPA"), examen(nettoyage()))).isEmpty();
        assertThat(fautes(niveau("SANS_PUBLICITE"), examen(nettoyage()))).isEmpty();
    }

    @Test
    void garde1AdmitsMoreThanTheLawDemands() {
        var demande = nettoyage().avec("procedure", "\"AOO\"");
        assertThat(fautes(niveau("MAPA"), examen(demande))).isEmpty();
    }

    @Test
    void garde1SaysThatAMarcheWithoutPublicityIsNotLedHere() {
        var demande = nettoyage().avec("procedure", "\"SANS_PUBLICITE\"");
        assertThat(fautes(niveau("SANS_PUBLICITE"), examen(demande)))
                .singleElement()
                .satisfies(e -> assertThat(e.message()).contains("pas encore conduite ici"));
    }

    @Test
    void garde1JudgesAnAccordCadreByItsMaximum() {
        var vues = new ArrayList<Map<String, Object>>();
        var montage = accordCadre("240000.00");
        var garde =
                new GardeDuNiveauDeProcedure(
                        new ChoixDeProcedure(
                                (nom, variables) -> {
                                    vues.add(variables);
                                    return lignes("AOO");
                                },
                                parametres));
        assertThat(fautes(garde, examen(montage))).hasSize(1);
        assertThat(vues.get(0).get("valeurDuBesoinHt").toString()).isEqualTo("240000.00");
    }

    @Test
    void garde3AsksWhyThereIsOnlyOneLot() {
        var garde = new GardeDeLAllotissement();
        assertThat(fautes(garde, examen(nettoyage()))).isEmpty();
        assertThat(fautes(garde, examen(nettoyage().sans("motifNonAllotissement"))))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("motifNonAllotissement", "L2113-11, R2113-2"));
    }

    @Test
    void garde4AsksForAMaximumOfEachLot() {
        var sansBorne = accordCadre("168000.00").avec("bornes", "[]");
        assertThat(fautes(new GardeDeLAccordCadre(parametres), examen(sansBorne)))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("bornes", "R2162-4"));
    }

    @Test
    void garde4RefusesBoundsAboveTheMaximumOrUpsideDown() {
        var bornes =
                "[{\"lot\":1,\"periode\":\"An 1\",\"montantMinimumHt\":200000,\"montantMaximumHt\":190000}]";
        var montage = accordCadre("168000.00").avec("bornes", bornes);
        assertThat(fautes(new GardeDeLAccordCadre(parametres), examen(montage)))
                .extracting(Erreur::champ)
                .containsExactlyInAnyOrder("bornes", "bornes[0].montantMinimumHt");
    }

    @Test
    void garde4LimitsTheLengthUnlessItIsJustified() {
        var garde = new GardeDeLAccordCadre(parametres);
        var long5ans = accordCadre("168000.00").avec("dureeMois", "60");
        assertThat(fautes(garde, examen(long5ans)))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("motifDureeExceptionnelle", "L2125-1"));
        var justifie = long5ans.avec("motifDureeExceptionnelle", "\"Amortissement de la flotte\"");
        assertThat(fautes(garde, examen(justifie))).isEmpty();
        var reseau =
                procedure("\"cadre\"", "\"qualiteAcheteur\":\"ENTITE_ADJUDICATRICE\",\"cadre\"");
        assertThat(fautes(garde, examen(reseau, long5ans))).isEmpty();
    }

    @Test
    void garde4LeavesAnOrdinaryMarcheAlone() {
        var dixAns = nettoyage().avec("dureeMois", "120");
        assertThat(fautes(new GardeDeLAccordCadre(parametres), examen(dixAns))).isEmpty();
    }

    @Test
    void garde6RefusesThePriceAlone() {
        var prix = criteres("PRIX", 100);
        assertThat(environnement(prix)).containsExactly("R2152-7");
    }

    @Test
    void garde6AdmitsTheGlobalCostAlone() {
        assertThat(environnement(criteres("COUT", 100))).isEmpty();
    }

    @Test
    void garde6AsksForAnEnvironmentalCritereAmongSeveral() {
        assertThat(environnement(criteres("PRIX", 60, "TECHNIQUE", 40))).containsExactly("R2152-7");
        assertThat(environnement(criteres("PRIX", 60, "ENVIRONNEMENTAL", 40))).isEmpty();
        assertThat(environnement(criteres("TECHNIQUE", 60, "ENVIRONNEMENTAL", 40)))
                .containsExactly("R2152-7");
    }

    @Test
    void garde6SaysNothingBeforeTheLawTookEffect() {
        var veille = LocalDate.of(2026, 8, 20);
        var garde = new GardeDuCritereEnvironnemental(parametres);
        var prix = criteres("PRIX", 100);
        assertThat(fautes(garde, examen(procedure(), prix, veille))).isEmpty();
        assertThat(fautes(garde, examen(procedure(), prix, veille.plusDays(1)))).hasSize(1);
    }

    @Test
    void garde7AsksForAClauseOrAReasonFromTheEuropeanThreshold() {
        var garde = clauseSociale();
        assertThat(fautes(garde, deValeur("215999.99", nettoyage()))).isEmpty();
        assertThat(fautes(garde, deValeur("216000.00", nettoyage())))
                .extracting(Erreur::champ, Erreur::regle)
                .containsExactly(tuple("motifAbsenceClauseSociale", "L2112-2-1"));
        var clause = nettoyage().avec("considerationsSociales", "[\"CLAUSE_SOCIALE\"]");
        assertThat(fautes(garde, deValeur("216000.00", clause))).isEmpty();
        var motif = nettoyage().avec("motifAbsenceClauseSociale", "\"PAS_DE_LIEN_SUFFISANT\"");
        assertThat(fautes(garde, deValeur("216000.00", motif))).isEmpty();
    }

    @Test
    void garde7KeepsTheShortWorksForShortWorks() {
        var montage =
                nettoyage().avec("motifAbsenceClauseSociale", "\"TRAVAUX_MOINS_DE_SIX_MOIS\"");
        assertThat(fautes(clauseSociale(), deValeur("216000.00", montage))).hasSize(1);
    }

    @Test
    void garde8WantsWeightsOf100ByLot() {
        var garde = new GardeDesPoids();
        assertThat(fautes(garde, examen(nettoyage()))).isEmpty();
        assertThat(fautes(garde, examen(criteres("PRIX", 60, "ENVIRONNEMENTAL", 39))))
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.message()).contains("font 99");
                            assertThat(e.regle()).isEqualTo("R2152-12");
                        });
    }

    @Test
    void garde8WantsSousCriteresOf100UnderARealCritere() {
        var parts =
                "[{\"critere\":\"Technique\",\"libelle\":\"Moyens\",\"poids\":60},"
                        + "{\"critere\":\"Délai\",\"libelle\":\"Reprise\",\"poids\":100}]";
        assertThat(fautes(new GardeDesPoids(), examen(nettoyage().avec("sousCriteres", parts))))
                .extracting(Erreur::champ)
                .containsExactly("sousCriteres", "sousCriteres[1].critere");
    }

    @Test
    void garde15RefusesLotsAboveTheBudgetAndWarnsOfABudgetUnderTheEstimate() {
        var garde = new GardeDuBudget();
        assertThat(fautes(garde, examen(nettoyage()))).isEmpty();
        assertThat(garde.alerte(nettoyage().en(Montage.class))).isEmpty();
        var court = nettoyage().avec("budgetAlloueHt", "150000.00");
        assertThat(fautes(garde, examen(court))).extracting(Erreur::regle).contains("L2152-3");
        assertThat(garde.alerte(court.en(Montage.class))).isPresent();
    }

    private GardeDeLaClauseSociale clauseSociale() {
        return new GardeDeLaClauseSociale(parametres, new SeuilEuropeen(parametres));
    }

    private List<String> environnement(MontageFixture montage) {
        return fautes(
                        new GardeDuCritereEnvironnemental(parametres),
                        examen(procedure(), montage, JOUR))
                .stream()
                .map(Erreur::regle)
                .toList();
    }

    private GardeDuNiveauDeProcedure niveau(String exigee) {
        return new GardeDuNiveauDeProcedure(
                new ChoixDeProcedure((nom, variables) -> lignes(exigee), parametres));
    }

    private static List<Map<String, Object>> lignes(String exigee) {
        return List.of(Map.of("procedure", exigee, "regle", "R2124-1", "texte", "Le seuil."));
    }

    private static MontageFixture accordCadre(String maximum) {
        var borne = "[{\"lot\":1,\"periode\":\"Toute la durée\",\"montantMaximumHt\":%s}]";
        return nettoyage()
                .avec("techniques", ACCORD_CADRE)
                .avec("montantMaximumHt", maximum)
                .avec("bornes", borne.formatted(maximum))
                .avec("nombreMaximalTitulaires", "1");
    }

    /**
     * @param typesEtPoids a type then its weight, as often as there are critères
     */
    private static MontageFixture criteres(Object... typesEtPoids) {
        var lignes = new ArrayList<String>();
        for (int i = 0; i < typesEtPoids.length; i += 2) {
            lignes.add(
                    "{\"libelle\":\"C%d\",\"type\":\"%s\",\"poids\":%s,\"methodeNotation\":\"M\"}"
                            .formatted(i, typesEtPoids[i], typesEtPoids[i + 1]));
        }
        return nettoyage().avec("criteres", "[" + String.join(",", lignes) + "]");
    }
}
