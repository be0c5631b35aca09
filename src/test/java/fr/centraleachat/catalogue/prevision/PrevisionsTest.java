package fr.centraleachat.catalogue.prevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.consommation.GrandLivre;
import fr.centraleachat.catalogue.consommation.Mouvement;
import fr.centraleachat.catalogue.prevision.Epuisement.Etat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** On a marché of 2026 and 2027, of 1 000 € HT, with an order of 20 € every ten days. */
@EssaiSpring
@Transactional
class PrevisionsTest {

    @Autowired Previsions previsions;
    @Autowired Relances relances;
    @Autowired GrandLivre livre;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc mvc;

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void foreseesTheExhaustionOfTheMarcheAndOfAQuota() {
        var marche = consommer("PREV-1", 20, "2026-07-01T09:00:00Z");

        var prevision = previsions.de(marche);

        assertThat(prevision.epuisement().etat()).isEqualTo(Etat.PREVU);
        assertThat(prevision.epuisement().le())
                .isBetween(LocalDate.of(2026, 10, 15), LocalDate.of(2026, 12, 31));
        assertThat(prevision.adherents()).hasSize(1);
        assertThat(prevision.adherents().get(0).epuisement().le())
                .isBefore(prevision.epuisement().le());
        assertThat(prevision.relance().parEpuisement()).isTrue();
        assertThat(prevision.relance().delai().source()).contains("délais cibles");
        assertThat(prevision.relance().delai().jours()).isGreaterThan(90);
    }

    @Test
    void needsEnoughToGoBy() {
        var marche = consommer("PREV-2", 20, "2026-02-20T09:00:00Z");

        assertThat(previsions.de(marche).epuisement().etat()).isEqualTo(Etat.PAS_ASSEZ_DE_RECUL);
        assertThat(previsions.de(marche).relance().terme()).isEqualTo("2028-01-01");
    }

    @Test
    void listsWhatEndsOrExhaustsWithinTheYearOnly() throws Exception {
        var vite = consommer("PREV-3", 20, "2026-07-01T09:00:00Z");
        MarcheDEssai.creer(jdbc, "PREV-4", "Papier").plafonne(1_000);
        MarcheDEssai.creer(jdbc, "PREV-5", "Encre")
                .du(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 3, 1));

        assertThat(relances.toutes())
                .extracting(MarcheARelancer::reference)
                .contains(vite, "PREV-5")
                .doesNotContain("PREV-4");
        mvc.perform(get("/catalogue/relances").with(user("achats.metropole")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("PREV-5")));
        mvc.perform(
                        get("/procedures/nouvelle?objet=Encre&notification=2027-03-01")
                                .with(user("achats.metropole")))
                .andExpect(content().string(containsString("value=\"2027-03-01\"")))
                .andExpect(content().string(containsString("Encre")));
        mvc.perform(get("/marches/PREV-3").with(user("achats.metropole")))
                .andExpect(content().string(containsString("le maximum sera atteint vers le")));
    }

    private String consommer(String reference, int volume, String jusquA) {
        var jour = Instant.parse("2026-01-02T09:00:00Z");
        horloge.regler(jour);
        var marche = MarcheDEssai.creer(jdbc, reference, "Papier").plafonne(1_000).reference();
        passer(marche, Mouvement.quota("LONGVIC", new BigDecimal("400"), "q", "Convention"));
        for (int i = 0; jour.isBefore(Instant.parse(jusquA)); i++) {
            horloge.regler(jour);
            var montant = BigDecimal.valueOf(volume);
            passer(marche, Mouvement.commande("LONGVIC", montant, "l" + i, "Papier"));
            if (i % 2 == 0) {
                passer(marche, Mouvement.commande("TALANT", montant, "t" + i, "Papier"));
            }
            jour = jour.plusSeconds(10 * 86_400L);
        }
        horloge.regler(Instant.parse(jusquA));
        return marche;
    }

    private void passer(String marche, Mouvement mouvement) {
        livre.passer(marche, 1, mouvement);
    }
}
