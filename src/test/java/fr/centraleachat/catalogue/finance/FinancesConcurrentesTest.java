package fr.centraleachat.catalogue.finance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.consommation.GrandLivre;
import fr.centraleachat.catalogue.consommation.Mouvement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same file from several agents, over two marchés on which others order meanwhile. */
@EssaiSpring
class FinancesConcurrentesTest {

    private static final int LIGNES = 40;

    @Autowired ImporterFinances importer;
    @Autowired SourcesFinancieres sources;
    @Autowired GrandLivre livre;
    @Autowired JdbcClient jdbc;

    @Test
    void constatsEachLineOnce() throws Exception {
        MarcheDEssai.creer(jdbc, "FCON-1", "Papier").plafonne(1_000);
        MarcheDEssai.creer(jdbc, "FCON-2", "Papier").plafonne(1_000);
        int source = sources.creer("Fichier concurrent", null, 1, fichier());
        var taches = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            int rang = i;
            taches.add(() -> importer.importer(source, "c.csv", fichier()).bilan().creees());
            taches.add(() -> commander(rang));
        }

        assertThat(ensemble(taches)).isEqualTo(2 * LIGNES);
        for (var marche : List.of("FCON-1", "FCON-2")) {
            assertThat(solde(marche, "constate")).isEqualByComparingTo("400");
            assertThat(solde(marche, "engage")).isEqualByComparingTo("80");
            assertThat(solde(marche, "ecritures")).isEqualByComparingTo("" + (LIGNES + 16));
        }
    }

    private int commander(int client) {
        for (int i = 0; i < 4; i++) {
            var cle = "c-" + client + "-" + i;
            for (var marche : List.of("FCON-2", "FCON-1")) {
                livre.passer(
                        marche,
                        1,
                        Mouvement.commande("AHUY", BigDecimal.valueOf(5), cle, "Papier"));
            }
        }
        return 0;
    }

    private static int ensemble(List<Callable<Integer>> taches) throws Exception {
        var fils = Executors.newFixedThreadPool(taches.size());
        try {
            int somme = 0;
            for (var futur : fils.invokeAll(taches)) {
                somme += futur.get();
            }
            return somme;
        } finally {
            fils.shutdownNow();
        }
    }

    private BigDecimal solde(String marche, String colonne) {
        return jdbc.sql("select " + colonne + " from app.periode_de_marche where marche = ?")
                .param(marche)
                .query(BigDecimal.class)
                .single();
    }

    private static ByteArrayResource fichier() throws IOException {
        var texte = new StringBuilder("Marché;Adhérent;Type;Numéro;Date;Montant HT\n");
        for (int i = 1; i <= LIGNES; i++) {
            texte.append("FCON-1;Longvic;E;A" + i + ";03/02/2026;10,00\n");
            texte.append("FCON-2;Quetigny;E;B" + i + ";03/02/2026;10,00\n");
        }
        return new ByteArrayResource(texte.toString().getBytes(StandardCharsets.UTF_8));
    }
}
