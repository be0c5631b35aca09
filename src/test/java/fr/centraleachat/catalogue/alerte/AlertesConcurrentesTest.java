package fr.centraleachat.catalogue.alerte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.consommation.GrandLivre;
import fr.centraleachat.catalogue.consommation.Mouvement;
import fr.centraleachat.catalogue.periode.ChangerLeMaximum;
import fr.centraleachat.common.EtatIncompatible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each fact is one alert and one message, however many orders cross the threshold at once. */
@EssaiSpring
class AlertesConcurrentesTest {

    @Autowired GrandLivre livre;
    @Autowired AlertesOuvertes ouvertes;
    @Autowired ChangerLeMaximum maximum;
    @Autowired FermerUneAlerte fermer;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void raisesEachThresholdOnceUnderConcurrentOrders() throws Exception {
        var marche = ouvrir("ALERTE-1");

        ensemble(marche, 19);

        assertThat(raises(marche)).containsExactly("1/70/1000", "1/80/1000", "1/90/1000");
        assertThat(ouvertes.de(marche))
                .extracting(Alerte::genre)
                .containsExactly(GenreDAlerte.SEUIL);
        assertThat(ouvertes.de(marche).get(0).libelle()).contains("90 %", "50,00 € HT");
    }

    @Test
    void freezesTheOrdersAndSaysItAtOnceWhenFinanceFindsMore() {
        var marche = ouvrir("ALERTE-2");
        passer(marche, Mouvement.constat("LONGVIC", new BigDecimal("1000.01"), "c1", "Mandats"));

        assertThat(ouvertes.de(marche).get(0).genre()).isEqualTo(GenreDAlerte.MAXIMUM);
        assertThat(ouvertes.de(marche).get(0).libelle()).contains("dépassé de 0,01 € HT");
        assertThatThrownBy(() -> passer(marche, commande("b1", "0.01")))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("aucune commande");
    }

    @Test
    void closesWithWhatAnswersAndOpensAgainWithoutSayingItTwice() {
        var marche = ouvrir("ALERTE-3");
        passer(marche, commande("b1", "750"));
        passer(marche, Mouvement.annulation("LONGVIC", 1, "a1", "Doublon"));
        assertThat(ouvertes.de(marche)).isEmpty();

        passer(marche, commande("b2", "750"));
        assertThat(ouvertes.de(marche)).hasSize(1);
        assertThat(raises(marche)).containsExactly("1/70/1000");

        maximum.changer(marche, 1, new BigDecimal("5000"), "Avenant n° 1, R2194-8");
        assertThat(ouvertes.de(marche)).isEmpty();
    }

    @Test
    void staysClosedOnceAnAgentSaidWhatWasDone() {
        var marche = ouvrir("ALERTE-4");
        passer(marche, commande("b1", "750"));
        fermer.fermer(marche, ouvertes.de(marche).get(0).id(), "Titulaire prévenu");

        passer(marche, commande("b2", "10"));

        assertThat(ouvertes.de(marche)).isEmpty();
    }

    /** The threshold of a quota is that of its adhérent alone. */
    @Test
    void followsEachQuota() {
        var marche = ouvrir("ALERTE-5");
        passer(marche, Mouvement.quota("LONGVIC", new BigDecimal("100"), "q1", "Convention"));
        passer(marche, commande("b1", "85"));

        assertThat(ouvertes.de(marche))
                .extracting(Alerte::genre, Alerte::adherent)
                .containsExactly(tuple(GenreDAlerte.SEUIL_QUOTA, "LONGVIC"));
    }

    private void ensemble(String marche, int commandes) throws Exception {
        var taches = new ArrayList<Callable<Object>>();
        for (int i = 0; i < commandes; i++) {
            var cle = "bc-" + i;
            taches.add(() -> livre.passer(marche, 1, commande(cle, "50")));
        }
        var fils = Executors.newFixedThreadPool(commandes);
        try {
            for (var futur : fils.invokeAll(taches)) {
                futur.get();
            }
        } finally {
            fils.shutdownNow();
        }
    }

    private void passer(String marche, Mouvement mouvement) {
        livre.passer(marche, 1, mouvement);
    }

    private static Mouvement commande(String cle, String volume) {
        return Mouvement.commande("LONGVIC", new BigDecimal(volume), cle, "Papier");
    }

    private List<String> raises(String marche) {
        return jdbc.sql("select objet from app.alerte_de_marche where marche = ? order by objet")
                .param(marche)
                .query(String.class)
                .list();
    }

    private String ouvrir(String reference) {
        transaction.executeWithoutResult(
                s -> MarcheDEssai.creer(jdbc, reference, "Papier").plafonne(1_000));
        return reference;
    }
}
