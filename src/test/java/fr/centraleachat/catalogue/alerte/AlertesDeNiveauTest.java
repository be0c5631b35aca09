package fr.centraleachat.catalogue.alerte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.catalogue.consommation.Niveau;
import fr.centraleachat.catalogue.consommation.Unite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlertesDeNiveauTest {

    private static final List<BigDecimal> SEUILS =
            List.of(new BigDecimal("70"), new BigDecimal("80"), new BigDecimal("90"));

    @Test
    void saysNothingOneCentBelowTheFirstThreshold() {
        assertThat(alertes("699.99", "1000").duMarche()).isEmpty();
    }

    @Test
    void saysTheHighestThresholdAndWhatIsLeft() {
        var alerte = alertes("850", "1000").duMarche().orElseThrow();

        assertThat(alerte.genre()).isEqualTo(GenreDAlerte.SEUIL);
        assertThat(alerte.objet()).isEqualTo("2/80/1000");
        assertThat(alerte.libelle()).contains("80 % du maximum", "150,00 € HT");
        assertThat(alerte.adherents()).containsExactly("LONGVIC");
    }

    @Test
    void saysTheMaximumInPlaceOfAThreshold() {
        var atteint = alertes("1000", "1000").duMarche().orElseThrow();
        assertThat(atteint.genre()).isEqualTo(GenreDAlerte.MAXIMUM);
        assertThat(atteint.libelle()).contains("est atteint", "aucune commande");

        assertThat(alertes("1251250.5", "1000").duMarche().orElseThrow().libelle())
                .contains("dépassé de 1\u00a0250\u00a0250,50 € HT");
    }

    @Test
    void isAnotherFactOnceTheCapacityIsRaised() {
        assertThat(alertes("850", "1000").duMarche().orElseThrow().objet())
                .isNotEqualTo(alertes("960", "1200").duMarche().orElseThrow().objet());
    }

    @Test
    void saysTheQuotaToItsAdherent() {
        var alerte = alertes("100", "1000").duQuota("TALANT").orElseThrow();

        assertThat(alerte.genre()).isEqualTo(GenreDAlerte.SEUIL_QUOTA);
        assertThat(alerte.libelle()).contains("90 % du quota");
        assertThat(alerte.adherents()).containsExactly("TALANT");
    }

    private static AlertesDeNiveau alertes(String pris, String maximum) {
        return new AlertesDeNiveau(
                new NiveauxDePeriode(
                        "M1",
                        2,
                        Unite.EUROS_HT,
                        niveau(pris, maximum),
                        Map.of("TALANT", niveau("95", "100")),
                        Set.of("LONGVIC")),
                SEUILS);
    }

    private static Niveau niveau(String pris, String capacite) {
        return new Niveau(new BigDecimal(pris), new BigDecimal(capacite));
    }
}
