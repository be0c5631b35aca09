package fr.centraleachat.catalogue.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.consommation.GrandLivre;
import fr.centraleachat.catalogue.consommation.Mouvement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What each marché adds to each indicator: others may be there already. */
@EssaiSpring
@Transactional
class IndicateursTest {

    @Autowired MesurerIndicateurs mesure;
    @Autowired ConsommationDeLAnnee consommation;
    @Autowired FinsDeLAnneeSuivante fins;
    @Autowired GrandLivre livre;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;

    private final Exercice annee = new Exercice(2031, LocalDate.of(2031, 12, 31));

    @BeforeEach
    void ouvrir() {
        horloge.regler(Instant.parse("2032-03-01T09:00:00Z"));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void countsWhatRunsForTheCentraleAndWhatIsShared() {
        var avant = mesurer();

        marche("RAP-1", "2031-02-01", "2033-02-01").identifie("LONGVIC"); // with the métropole: two
        marche("RAP-2", "2031-02-01", "2032-01-01").identifie("LONGVIC"); // its last day is counted
        marche("RAP-3", "2031-02-01", "2031-12-31").identifie("LONGVIC"); // ended the day before
        marche("RAP-4", "2032-01-01", "2033-02-01").identifie("LONGVIC"); // not begun
        marche("RAP-5", "2031-02-01", "2033-02-01"); // for nobody else
        marche("RAP-6", "2031-02-01", "2033-02-01").identifie("DIJON_METROPOLE"); // for itself

        assertThat(plus(avant, Indicateur.CA_MARCHES_EN_COURS)).isEqualByComparingTo("3");
        assertThat(plus(avant, Indicateur.CA_MARCHES_MUTUALISES)).isEqualByComparingTo("2");
        assertThat(mesure.lister(Indicateur.CA_MARCHES_MUTUALISES, annee, 0, 1_000))
                .extracting(Element::precision)
                .contains("RAP-1", "RAP-2")
                .doesNotContain("RAP-3", "RAP-6");
    }

    @Test
    void countsWhatWasConcludedForTheCommunesWithoutTheLargest() {
        var avant = mesurer();

        marche("RAP-1", "2031-01-01", "2033-02-01").achetePar("LONGVIC");
        marche("RAP-2", "2031-12-31", "2033-02-01").achetePar("LONGVIC");
        marche("RAP-3", "2032-01-01", "2033-02-01").achetePar("LONGVIC"); // the year after
        marche("RAP-4", "2031-06-01", "2033-02-01").achetePar("DIJON");
        marche("RAP-5", "2031-06-01", "2033-02-01");

        assertThat(plus(avant, Indicateur.CP_MARCHES_COMMUNES)).isEqualByComparingTo("2");
        assertThat(mesurer().get(Indicateur.CP_PART_CONTRATS))
                .isBetween(euros("0.1"), euros("50.0"));
    }

    @Test
    void countsTheFamiliesTreatedForACommune() {
        var avant = mesurer();

        marche("RAP-1", "2031-06-01", "2033-02-01").deLaFamille("RAPPORT_A").identifie("LONGVIC");
        marche("RAP-2", "2031-06-01", "2033-02-01").deLaFamille("RAPPORT_A").identifie("LONGVIC");
        marche("RAP-3", "2031-06-01", "2033-02-01").deLaFamille("RAPPORT_B");

        assertThat(plus(avant, Indicateur.CA_SEGMENTS)).isEqualByComparingTo("1");
    }

    @Test
    void countsTheAdherentsOfTheDayAndTheAgentsOnce() {
        var valeurs = mesurer();

        assertThat(valeurs.get(Indicateur.CA_ADHERENTS_COMMUNES)).isGreaterThan(euros("0"));
        assertThat(valeurs.get(Indicateur.CP_AGENTS)).isGreaterThan(euros("0"));
        var avant = new Exercice(2015, LocalDate.of(2015, 12, 31));
        assertThat(mesure.mesurer(Indicateur.CA_ADHERENTS_COMMUNES, avant)).hasValue(euros("0"));
        assertThat(
                        mesure.mesurer(
                                Indicateur.CP_PART_CONTRATS,
                                new Exercice(2012, LocalDate.of(2012, 12, 31))))
                .isEmpty();
    }

    @Test
    void sumsWhatWasDrawnInTheYearLessWhatWasCancelled() {
        horloge.regler(Instant.parse("2031-12-31T22:30:00Z")); // still 2031 in Paris
        var marche =
                marche("RAP-1", "2031-01-01", "2033-01-01")
                        .deLaFamille("RAPPORT_C")
                        .plafonne(1_000)
                        .rejointPar("LONGVIC")
                        .reference();
        var commande = commander(marche, "300", "bc-1");
        commander(marche, "50", "bc-2");
        livre.passer(marche, 1, Mouvement.annulation("LONGVIC", commande, "a-1", "Erreur"));
        horloge.regler(Instant.parse("2031-12-31T23:30:00Z")); // 2032 in Paris
        commander(marche, "70", "bc-3");

        var familles =
                ConsommationDeLAnnee.selon("FAMILLE", consommation.lire(annee), Map.of()).lignes();

        assertThat(familles)
                .filteredOn(m -> "RAPPORT_C".equals(m.code()))
                .singleElement()
                .satisfies(m -> assertThat(m.montantHt()).isEqualByComparingTo("50"))
                .satisfies(m -> assertThat(m.commandes()).isEqualTo(2));
    }

    @Test
    void tellsWhatEndsInTheYearAfter() {
        int avant = fins.nombre(annee);
        marche("RAP-1", "2031-01-01", "2032-01-02");
        marche("RAP-2", "2031-01-01", "2033-01-01");
        marche("RAP-3", "2031-01-01", "2032-01-01"); // its last day is in the year itself
        marche("RAP-4", "2031-01-01", "2033-01-02");

        assertThat(fins.nombre(annee) - avant).isEqualTo(2);
        assertThat(fins.premiers(annee)).extracting(MarcheQuiFinit::reference).contains("RAP-1");
    }

    private int commander(String marche, String montant, String cle) {
        return livre.passer(marche, 1, Mouvement.commande("LONGVIC", euros(montant), cle, "Papier"))
                .rang();
    }

    private Map<Indicateur, BigDecimal> mesurer() {
        Map<Indicateur, BigDecimal> valeurs = new EnumMap<>(Indicateur.class);
        for (var i : List.of(Indicateur.values())) {
            mesure.mesurer(i, annee).ifPresent(v -> valeurs.put(i, v));
        }
        return valeurs;
    }

    private BigDecimal plus(Map<Indicateur, BigDecimal> avant, Indicateur i) {
        return mesurer().get(i).subtract(avant.get(i));
    }

    private MarcheDEssai marche(String reference, String debut, String fin) {
        return MarcheDEssai.creer(jdbc, reference, "Prestations de " + reference)
                .du(LocalDate.parse(debut), LocalDate.parse(fin));
    }

    private static BigDecimal euros(String montant) {
        return new BigDecimal(montant);
    }
}
