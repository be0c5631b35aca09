package fr.centraleachat.catalogue.consommation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.common.EtatIncompatible;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many orders at once on one framework: the database decides, and never a cent too many. */
@EssaiSpring
class GrandLivreConcurrentTest {

    private static final int CLIENTS = 20;
    private static final List<String> ADHERENTS = List.of("AHUY", "DIJON", "LONGVIC", "TALANT");

    @Autowired GrandLivre livre;
    @Autowired PeriodeRepository periodes;
    @Autowired PartRepository parts;
    @Autowired EcritureRepository ecritures;
    @Autowired ProposerTransfert proposer;
    @Autowired RepondreAuTransfert repondre;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void pendantLeMarche() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void holdsTheMaximumAndEachQuota() throws Exception {
        var marche = ouvrir("LIVRE-1", 1_000);
        livre.passer(marche, 1, Mouvement.quota("LONGVIC", euros("300"), "q1", "Convention"));
        livre.passer(marche, 1, Mouvement.quota("TALANT", euros("200"), "q2", "Convention"));

        var refus = ensemble(rang -> commander(marche, rang));

        assertThat(refus).contains(true);
        assertThat(rejouee(marche)).isEqualTo(tenue(marche));
        var plafond = tenue(marche).plafond();
        assertThat(plafond.engage()).isBetween(euros("500"), euros("1000"));
        assertThat(tenue(marche).part("LONGVIC").engage()).isLessThanOrEqualTo(euros("300"));
        assertThat(plafond.horsQuota()).isLessThanOrEqualTo(euros("500"));
    }

    @Test
    void writesOnceWhatIsSentManyTimesAtOnce() throws Exception {
        var marche = ouvrir("LIVRE-2", 1_000);
        var meme = Mouvement.commande("AHUY", euros("10"), "BC-1", "Papier");

        ensemble(
                rang -> {
                    livre.passer(marche, 1, meme);
                    return true;
                });

        assertThat(tenue(marche).plafond().engage()).isEqualByComparingTo("10");
    }

    /**
     * Accepted by one, withdrawn by the other, at the same time: one of them, and the quota with
     * it.
     */
    @Test
    void movesAQuotaWithItsAcceptanceOrNotAtAll() throws Exception {
        var marche = ouvrir("LIVRE-3", 1_000);
        livre.passer(marche, 1, Mouvement.quota("LONGVIC", euros("300"), "q1", "Convention"));
        livre.passer(marche, 1, Mouvement.quota("TALANT", euros("200"), "q2", "Convention"));
        var proposes =
                IntStream.range(0, CLIENTS / 2).mapToObj(i -> proposer(marche, "t" + i)).toList();

        var reussis =
                ensemble(
                        rang -> {
                            var id = proposes.get(rang / 2).id();
                            return rang % 2 == 0
                                    ? reussit(() -> repondre.accepter(marche, id))
                                    : reussit(() -> repondre.retirer(marche, id));
                        });

        long acceptes =
                IntStream.range(0, CLIENTS).filter(i -> i % 2 == 0 && reussis.get(i)).count();
        assertThat(reussis).filteredOn(r -> r).hasSize(proposes.size());
        assertThat(tenue(marche).part("TALANT").recu()).isEqualByComparingTo("" + acceptes);
        assertThat(rejouee(marche)).isEqualTo(tenue(marche));
    }

    private Transfert proposer(String marche, String cle) {
        return proposer.proposer(
                marche,
                new DemandeDeTransfert("LONGVIC", "TALANT", 1, euros("1"), null, "Rentrée"),
                cle);
    }

    private static boolean reussit(Runnable acte) {
        try {
            acte.run();
            return true;
        } catch (EtatIncompatible refus) {
            return false;
        }
    }

    private Boolean commander(String marche, int rang) {
        var hasard = ThreadLocalRandom.current();
        boolean unRefus = false;
        for (int i = 0; i < 12; i++) {
            var adherent = ADHERENTS.get(hasard.nextInt(ADHERENTS.size()));
            var montant = BigDecimal.valueOf(hasard.nextInt(1, 4_000), 2);
            var cle = "BC-" + rang + "-" + i;
            try {
                livre.passer(marche, 1, Mouvement.commande(adherent, montant, cle, "Papier"));
            } catch (EtatIncompatible refus) {
                unRefus = true;
            }
        }
        return unRefus;
    }

    private List<Boolean> ensemble(Function<Integer, Boolean> client) throws Exception {
        var taches = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < CLIENTS; i++) {
            int rang = i;
            taches.add(() -> client.apply(rang));
        }
        var fils = Executors.newFixedThreadPool(CLIENTS);
        try {
            var resultats = new ArrayList<Boolean>();
            for (var futur : fils.invokeAll(taches)) {
                resultats.add(futur.get());
            }
            return resultats;
        } finally {
            fils.shutdownNow();
        }
    }

    private String ouvrir(String reference, int maximum) {
        transaction.executeWithoutResult(
                s -> MarcheDEssai.creer(jdbc, reference, "Papier").plafonne(maximum));
        return reference;
    }

    private Balance tenue(String marche) {
        return transaction.execute(
                s -> {
                    var periode = periodes.lire(marche, 1).orElseThrow();
                    return new Balance(periode.plafond(), parts.toutes(periode.id()));
                });
    }

    private Balance rejouee(String marche) {
        return transaction.execute(
                s -> {
                    var periode = periodes.lire(marche, 1).orElseThrow();
                    var vide = new Balance(Plafond.ouvert(euros("1000.000")), Map.of());
                    return ecritures.toutes(periode.id()).stream()
                            .reduce(vide, Passage::passer, (a, b) -> b);
                });
    }

    private static BigDecimal euros(String montant) {
        return new BigDecimal(montant);
    }
}
