package fr.centraleachat.catalogue.consommation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.common.EtatIncompatible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
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
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

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
