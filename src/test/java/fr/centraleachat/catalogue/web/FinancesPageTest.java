package fr.centraleachat.catalogue.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.ClasseurFictif;
import fr.centraleachat.catalogue.MarcheDEssai;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The équipe achats describes a source, imports its file, and rapproche its lines. */
@EssaiSpring
@Transactional
class FinancesPageTest {

    private static final String ACHATS = "achats.metropole";
    private static final String DSF = "dsf.longvic";
    private static final String EXPORT =
            "Marché;Adhérent;Type;Numéro;Date;Montant HT\n"
                    + "PFIN-1;Longvic;E;E1;03/02/2026;1 400,00\n"
                    + "PFIN-1;Quetigny;E;E2;03/02/2026;10,00\n"
                    + "PFIN-1;Longvic;E;E3;03/02/2026;douze\n";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;

    private int source;

    @BeforeEach
    void ouvrir() throws Exception {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        MarcheDEssai.creer(jdbc, "PFIN-1", "Mobilier").plafonne(1_000).rejointPar("LONGVIC");
        envoyer("/catalogue/finances/sources", ACHATS, octets(EXPORT), "nom", "Logiciel de page")
                .andExpect(redirectedUrlPattern("/catalogue/finances/sources/*"));
        source =
                jdbc.sql("select id from app.source_financiere where nom = 'Logiciel de page'")
                        .query(Integer.class)
                        .single();
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void showsHowTheFirstLinesAreRead() throws Exception {
        mvc.perform(get("/catalogue/finances/sources/" + source).with(user(ACHATS)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lues ainsi")))
                .andExpect(content().string(containsString("n’est pas un montant comme 1 234,56")));
    }

    @Test
    void refusesASourceWithoutItsColumnsBesideThem() throws Exception {
        mvc.perform(
                        post("/catalogue/finances/sources/" + source)
                                .with(user(ACHATS))
                                .with(csrf())
                                .param("rangDeLEntete", "1")
                                .param("titres[MARCHE]", "Marché"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#titres-MONTANT\"")));
        mvc.perform(
                        post("/catalogue/finances/sources/" + source)
                                .with(user(ACHATS))
                                .with(csrf())
                                .param("rangDeLEntete", "beaucoup"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void reportsByLineAndColumnAndFreezesTheOrders() throws Exception {
        var rapport = importer(ACHATS, octets(EXPORT)).andReturn().getResponse().getRedirectedUrl();

        mvc.perform(get(rapport).with(user(ACHATS)))
                .andExpect(content().string(containsString("douze")));
        mvc.perform(get(rapport + "/lignes-refusees.csv").with(user(ACHATS)))
                .andExpect(content().string(containsString("4;Montant HT;")));
        mvc.perform(get("/marches/PFIN-1/finances").with(user("instructeur.longvic")))
                .andExpect(content().string(containsString("Engagement E1")))
                .andExpect(content().string(not(containsString("Engagement E2"))));
        mvc.perform(
                        post("/marches/PFIN-1/commandes")
                                .with(user("instructeur.longvic"))
                                .with(csrf())
                                .param("adherent", "LONGVIC")
                                .param("cle", "gel")
                                .param("objet", "Chaises")
                                .param("montantHt", "1"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("maximum du marché est atteint")));
    }

    @Test
    void aDsfImportsTheLinesOfItsOwnAdherentOnly() throws Exception {
        var rapport = importer(DSF, octets(EXPORT)).andReturn().getResponse().getRedirectedUrl();

        mvc.perform(get(rapport).with(user(DSF)))
                .andExpect(content().string(containsString("Cette ligne est d’un autre adhérent")));
        mvc.perform(get("/catalogue/finances").with(user(DSF)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Engagement E1")));
        mvc.perform(get("/catalogue/finances").with(user("instructeur.longvic")))
                .andExpect(status().isForbidden());
        importer("instructeur.longvic", octets(EXPORT)).andExpect(status().isForbidden());
        mvc.perform(get(rapport).with(user("dsf.quetigny"))).andExpect(status().isNotFound());
    }

    @Test
    void refusesWhatIsNoFileOfFinance() throws Exception {
        importer(ACHATS, new byte[0])
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ce fichier est vide")));
        importer(ACHATS, octets("%PDF-1.4"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ni un texte CSV")));
        importer(ACHATS, octets("a;b\n1;2\n"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ce fichier n’a pas de colonne")));
        importer(ACHATS, new ClasseurFictif().ligne("a", "b").ligne(1, 2).fusion("A2:A3").octets())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("sont fusionnées")));
    }

    @Test
    void attachesALineToAnOrderByHand() throws Exception {
        importer(ACHATS, octets(EXPORT.replace("1 400,00", "400,00")));
        long id =
                jdbc.sql("select id from app.ligne_financiere where source = ? and numero = 'E1'")
                        .param(source)
                        .query(Long.class)
                        .single();
        var page = "/catalogue/finances/lignes/" + id;

        agir(page + "/rapprochement", "commande", "1-99").andExpect(status().is(422));
        agir(page + "/rapprochement", "commande", "x").andExpect(status().is(422));
        agir(page + "/marche", "marche", "NULLE-PART").andExpect(status().is(422));
        agir(page + "/detachement", "a", "b").andExpect(status().isConflict());
        mvc.perform(get(page).with(user("dsf.quetigny"))).andExpect(status().isNotFound());
        mvc.perform(get(page).with(user(ACHATS)))
                .andExpect(content().string(containsString("400,00 € HT constatés")));
    }

    @Test
    void aProgramSendsTheFile() throws Exception {
        mvc.perform(
                        multipart("/api/finances/imports")
                                .file(
                                        new MockMultipartFile(
                                                "fichier", "e.csv", null, octets(EXPORT)))
                                .param("source", "" + source)
                                .with(user(ACHATS))
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rapport.bilan.creees").value(2))
                .andExpect(jsonPath("$.erreurs[0].colonne").value("Montant HT"));
    }

    private ResultActions agir(String adresse, String nom, String valeur) throws Exception {
        return mvc.perform(post(adresse).with(user(ACHATS)).with(csrf()).param(nom, valeur));
    }

    private ResultActions importer(String agent, byte[] contenu) throws Exception {
        return envoyer("/catalogue/finances/imports", agent, contenu, "source", "" + source);
    }

    private ResultActions envoyer(
            String adresse, String agent, byte[] contenu, String nom, String valeur)
            throws Exception {
        return mvc.perform(
                multipart(adresse)
                        .file(new MockMultipartFile("fichier", "export.csv", null, contenu))
                        .param(nom, valeur)
                        .with(user(agent))
                        .with(csrf()));
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
