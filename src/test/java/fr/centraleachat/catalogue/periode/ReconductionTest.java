package fr.centraleachat.catalogue.periode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.alerte.Alerte;
import fr.centraleachat.catalogue.alerte.AlertesOuvertes;
import fr.centraleachat.catalogue.alerte.EcheancesDesMarches;
import fr.centraleachat.catalogue.alerte.GenreDAlerte;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A marché of 2026 and 2027, whose reconductions begin on the 1st of January 2028. */
@EssaiSpring
class ReconductionTest {

    private static final Instant AVANT = Instant.parse("2027-08-01T09:00:00Z");
    private static final Instant APRES_LA_LIMITE = Instant.parse("2027-10-01T09:00:00Z");
    private static final Instant DEBUT = Instant.parse("2028-01-01T00:30:00Z");

    @Autowired PrevoirUneReconduction prevoir;
    @Autowired DeciderUneReconduction decider;
    @Autowired OuvrirLesPeriodes ouvrir;
    @Autowired Periodes periodes;
    @Autowired EcheancesDesMarches echeances;
    @Autowired AlertesOuvertes alertes;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void regler() {
        horloge.regler(AVANT);
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void opensATacitePeriodOnceOnSeveralNodes() throws Exception {
        var marche = prevue("RECOND-1", ModeDeReconduction.TACITE);
        assertThat(periodes.reconductions(marche).get(0).limite()).isEqualTo("2027-09-30");
        horloge.regler(DEBUT);

        ensemble();

        assertThat(periodes.de(marche)).extracting(PeriodeDuMarche::rang).containsExactly(1, 2);
        assertThat(periodes.de(marche).get(1).maximum()).isEqualByComparingTo("2000");
        assertThat(fin(marche)).isEqualTo("2029-01-01");
    }

    @Test
    void opensNothingThatWasRefusedNorWhatFollows() {
        var marche = prevue("RECOND-2", ModeDeReconduction.TACITE);
        prevoir.prevoir(marche, saisie(ModeDeReconduction.TACITE));
        decider.decider(marche, 1, Decision.NON_RECONDUIT, "Besoin satisfait autrement");
        horloge.regler(Instant.parse("2029-06-01T09:00:00Z"));

        ouvrir.ouvrir();

        assertThat(periodes.de(marche)).hasSize(1);
    }

    @Test
    void opensAnExpresseOneOnlyWhenItWasDecided() {
        var decidee = prevue("RECOND-3", ModeDeReconduction.EXPRESSE);
        var oubliee = prevue("RECOND-4", ModeDeReconduction.EXPRESSE);
        decider.decider(decidee, 1, Decision.RECONDUIT, "Le besoin continue");
        horloge.regler(DEBUT);

        ouvrir.ouvrir();

        assertThat(periodes.de(decidee)).hasSize(2);
        assertThat(periodes.de(oubliee)).hasSize(1);
    }

    @Test
    void isDecidedOnceWithAMotiveAndNotAfterTheLimit() {
        var marche = prevue("RECOND-5", ModeDeReconduction.TACITE);
        assertThatThrownBy(() -> decider.decider(marche, 1, Decision.RECONDUIT, " "))
                .isInstanceOf(DonneesRefusees.class);

        horloge.regler(APRES_LA_LIMITE);
        assertThatThrownBy(() -> decider.decider(marche, 1, Decision.NON_RECONDUIT, "Trop cher"))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("reconduit tacitement");

        horloge.regler(AVANT);
        decider.decider(marche, 1, Decision.RECONDUIT, "Le besoin continue");
        assertThatThrownBy(() -> decider.decider(marche, 1, Decision.NON_RECONDUIT, "Non"))
                .isInstanceOf(EtatIncompatible.class);
    }

    @Test
    void isAskedForBeforeTheLimitUntilItIsDecided() {
        var marche = prevue("RECOND-6", ModeDeReconduction.TACITE);
        echeances.lire();
        echeances.lire();
        assertThat(alertes.de(marche))
                .extracting(Alerte::genre, Alerte::limite)
                .contains(tuple(GenreDAlerte.RECONDUCTION, LocalDate.of(2027, 9, 30)));

        decider.decider(marche, 1, Decision.RECONDUIT, "Le besoin continue");
        assertThat(alertes.de(marche))
                .extracting(Alerte::genre)
                .doesNotContain(GenreDAlerte.RECONDUCTION);
    }

    private void ensemble() throws Exception {
        Callable<Integer> noeud = ouvrir::ouvrir;
        var fils = Executors.newFixedThreadPool(4);
        try {
            for (var futur : fils.invokeAll(Stream.generate(() -> noeud).limit(4).toList())) {
                futur.get();
            }
        } finally {
            fils.shutdownNow();
        }
    }

    private String prevue(String reference, ModeDeReconduction mode) {
        transaction.executeWithoutResult(
                s -> MarcheDEssai.creer(jdbc, reference, "Papier").plafonne(1_000));
        prevoir.prevoir(reference, saisie(mode));
        return reference;
    }

    private static SaisieDeReconduction saisie(ModeDeReconduction mode) {
        return new SaisieDeReconduction(mode, 12, 3, null, new BigDecimal("2000"));
    }

    private LocalDate fin(String marche) {
        return jdbc.sql("select fin from app.marche_mutualise where reference = ?")
                .param(marche)
                .query(LocalDate.class)
                .single();
    }
}
