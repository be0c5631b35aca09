package fr.centraleachat.catalogue;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.centraleachat.catalogue.consommation.GrandLivre;
import fr.centraleachat.catalogue.consommation.Mouvement;
import fr.centraleachat.catalogue.recherche.Catalogue;
import fr.centraleachat.catalogue.recherche.Etat;
import fr.centraleachat.catalogue.recherche.Recherche;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Searching, reading and ordering among 100 000 marchés and 2 000 000 entries, on a durable base
 * (fsync on) that is filled once: remove {@code target/banc-du-catalogue} to fill it again. Its
 * name keeps it out of the tests: {@code mvn -Pbench test -Dtest=BancDuCatalogue}.
 */
@SpringBootTest(
        properties = {
            "centrale.base.dossier=target/banc-du-catalogue",
            "camunda.bpm.job-execution.enabled=false",
            "centrale.demonstration.comptes=true",
            "centrale.demonstration.procedures=0",
            "centrale.planification=false"
        })
@AutoConfigureMockMvc
class BancDuCatalogue {

    private static final int PASSES = Integer.getInteger("banc.passes", 1);
    private static final int FOIS = 60;
    private static final String AGENT = "instructeur.longvic";

    @Autowired Catalogue catalogue;
    @Autowired GrandLivre livre;
    @Autowired JdbcClient jdbc;
    @Autowired Flyway flyway;
    @Autowired MockMvc mvc;

    private Mesure mesure;

    @Test
    void searchReadAndOrder() throws Exception {
        var source = flyway.getConfiguration().getDataSource();
        mesure = new Mesure(JdbcClient.create(source));
        var nombre = new CatalogueEnNombre(source);
        mesure.unefois(
                "fill",
                () -> {
                    nombre.remplir();
                    return jdbc.sql("select count(*) from app.ecriture")
                                    .query(Long.class)
                                    .single()
                            + " entries";
                });
        var sollicite = nombre.marcheTresSollicite();
        for (int passe = 1; passe <= PASSES; passe++) {
            Mesure.charge();
            etalonner();
            recherches().forEach(this::chercher);
            commander(sollicite);
            montrer(sollicite);
        }
        Mesure.charge();
    }

    private void etalonner() {
        for (var sql : new String[] {"select 1", "select count(fin) from app.marche_mutualise"}) {
            mesure.repeter(
                    "yardstick: " + sql, FOIS, i -> jdbc.sql(sql).query(Integer.class).single());
        }
    }

    private void chercher(String nom, Recherche r) {
        mesure.repeter("search and facets, " + nom, FOIS, i -> catalogue.chercher(r, "LONGVIC"));
    }

    private Map<String, Recherche> recherches() {
        var siret =
                jdbc.sql("select siret from app.banc_fournisseur where n = 5")
                        .query(String.class)
                        .single();
        Map<String, Recherche> r = new LinkedHashMap<>();
        r.put("no filter", mots(""));
        r.put("running, as the page opens", new Recherche("", null, Etat.EN_COURS, null, 0));
        r.put("one common word", mots("écoles"));
        r.put("one rare word", mots("désherbage"));
        r.put("two words", mots("mobilier scolaire"));
        r.put("two common words", mots("services gymnases"));
        r.put("a word of a supplier's name", mots("morvan"));
        r.put("a supplier and a word", mots("bourgogne nettoyage"));
        r.put("a SIRET", mots(siret));
        r.put("a titulaire", new Recherche("", null, null, siret, null, null, 0));
        r.put("a famille", new Recherche("", "NETTOYAGE", null, null, 0));
        r.put("ended", new Recherche("", null, Etat.TERMINE, null, 0));
        r.put("ends within a year", new Recherche("", null, Etat.FINIT_DANS_L_ANNEE, null, 0));
        r.put("ends in 2028", new Recherche("", null, null, null, 2028, null, 0));
        r.put("open to Longvic", new Recherche("", null, Etat.EN_COURS, "LONGVIC", 0));
        r.put("page 1 000", new Recherche("", null, null, null, 1_000));
        r.put("page 5 000", new Recherche("", null, null, null, 4_999));
        return r;
    }

    private static Recherche mots(String mots) {
        return new Recherche(mots, null, null, null, 0);
    }

    private void commander(String sollicite) {
        var autre =
                jdbc.sql(
                                """
                                select min(marche) from app.banc_periode
                                where rang = 2 and nombre between 200 and 300""")
                        .query(String.class)
                        .single();
        var rang =
                jdbc.sql("select rang from app.banc_periode where marche = ? and nombre = 100000")
                        .param(sollicite)
                        .query(Integer.class)
                        .single();
        mesure.repeter("an order, period of some 250 entries", FOIS, i -> passer(autre, 2));
        mesure.repeter("an order, period of 100 000 entries", FOIS, i -> passer(sollicite, rang));
        mesure.repeter("yardstick: a bare update, committed", FOIS, i -> ecrire(autre));
    }

    private void ecrire(String marche) {
        jdbc.sql("update app.periode_de_marche set minimum = 0 where marche = ? and rang = 2")
                .param(marche)
                .update();
    }

    private void passer(String marche, int periode) {
        var cle = UUID.randomUUID().toString();
        livre.passer(
                marche, periode, Mouvement.commande("AHUY", new BigDecimal("0.01"), cle, "banc"));
    }

    private void montrer(String sollicite) {
        for (var adresse :
                new String[] {
                    "/marches/" + sollicite, "/catalogue", "/catalogue?mot=mobilier scolaire"
                }) {
            mesure.repeter("page " + adresse, FOIS, i -> lire(adresse));
        }
    }

    private void lire(String adresse) {
        try {
            mvc.perform(get(adresse).with(user(AGENT)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
