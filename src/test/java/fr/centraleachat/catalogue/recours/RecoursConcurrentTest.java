package fr.centraleachat.catalogue.recours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.recours.InstructionDeRecours.Decision;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.tache.Taches;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Agreements at once on one marché: the quotas never exceed its maximum. */
@EssaiSpring
class RecoursConcurrentTest {

    private static final String MARCHE = "RC-COURSE";
    private static final List<String> ADHERENTS =
            List.of("AHUY", "CHENOVE", "LONGVIC", "QUETIGNY", "TALANT");

    @Autowired Demander demander;
    @Autowired Taches taches;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void ouvrir() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        transaction.executeWithoutResult(
                s -> {
                    var marche = MarcheDEssai.creer(jdbc, MARCHE, "Papier").plafonne(1_000);
                    ADHERENTS.forEach(marche::identifie);
                });
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void neverAttributesMoreThanTheMaximum() throws Exception {
        var numeros = ADHERENTS.stream().map(this::demander).toList();

        var accordes = ensemble(numeros);

        assertThat(accordes).filteredOn(accorde -> accorde).hasSize(2);
        assertThat(attribue()).isEqualByComparingTo("800");
    }

    private String demander(String adherent) {
        return demander.demander(
                new DemandeDeRecours(
                        MARCHE,
                        adherent,
                        LocalDate.of(2026, 11, 30),
                        null,
                        new BigDecimal("400"),
                        Set.of(),
                        null));
    }

    /** Each is granted what it asks, as it could be when each was looked at alone. */
    private Boolean accorder(String numero) {
        try {
            instruire(numero, Decision.ACCORDER, new BigDecimal("400"), null);
            return true;
        } catch (EtatIncompatible | DonneesRefusees refus) {
            assertThat(refus).hasMessageContaining("répartir");
            instruire(numero, Decision.REFUSER, null, "Il ne reste pas assez.");
            return false;
        }
    }

    private void instruire(String numero, Decision decision, BigDecimal quota, String motif) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                "achats.metropole", null, List.of()));
        try {
            var tache = taches.ouvertes(numero).get(0);
            taches.achever(tache.id(), new InstructionDeRecours(decision, quota, null, motif));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private List<Boolean> ensemble(List<String> numeros) throws Exception {
        var actes = new ArrayList<Callable<Boolean>>();
        numeros.forEach(n -> actes.add(() -> accorder(n)));
        var fils = Executors.newFixedThreadPool(numeros.size());
        try {
            var resultats = new ArrayList<Boolean>();
            for (var futur : fils.invokeAll(actes)) {
                resultats.add(futur.get());
            }
            return resultats;
        } finally {
            fils.shutdownNow();
        }
    }

    private BigDecimal attribue() {
        return jdbc.sql("select attribue from app.periode_de_marche where marche = ?")
                .param(MARCHE)
                .query(BigDecimal.class)
                .single();
    }
}
