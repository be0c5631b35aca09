package fr.centraleachat.catalogue.contact;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.MarcheDEssai;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class PiecesEtContactsTest {

    private static final String PAGE = "/marches/PIECES-1/pieces";
    private static final String ACHATS = "achats.metropole";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void ouvrir() {
        MarcheDEssai.creer(jdbc, "PIECES-1", "Papier").identifie("LONGVIC");
    }

    @Test
    void givesBackAPieceAsItCameToEveryAgent() throws Exception {
        deposer("CCAP signé.pdf", "octets", ACHATS).andExpect(status().is3xxRedirection());

        var id =
                jdbc.sql("select id from app.piece_de_marche where marche = 'PIECES-1'")
                        .query(String.class)
                        .single();
        mvc.perform(get(PAGE).with(user("instructeur.longvic")))
                .andExpect(content().string(containsString("CCAP signé.pdf")));
        mvc.perform(get(PAGE + "/" + id + "/contenu").with(user("instructeur.longvic")))
                .andExpect(status().isOk())
                .andExpect(content().bytes("octets".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAnEmptyFileAPathAndWhoIsNotOfTheEquipeAchats() throws Exception {
        deposer("vide.pdf", "", ACHATS).andExpect(status().isUnprocessableEntity());
        deposer("../x.pdf", "octets", ACHATS).andExpect(status().isUnprocessableEntity());
        deposer("x.pdf", "octets", "instructeur.longvic").andExpect(status().isForbidden());
    }

    @Test
    void keepsAContactThatCanBeReached() throws Exception {
        contact("").andExpect(status().isUnprocessableEntity());
        contact("commandes@exemple").andExpect(status().isUnprocessableEntity());
        contact("commandes@exemple.fr").andExpect(status().is3xxRedirection());

        mvc.perform(get(PAGE).with(user("instructeur.longvic")))
                .andExpect(content().string(containsString("mailto:commandes@exemple.fr")));
    }

    private ResultActions contact(String courriel) throws Exception {
        return mvc.perform(
                post("/marches/PIECES-1/contacts")
                        .with(user(ACHATS))
                        .with(csrf())
                        .param("cote", "TITULAIRE")
                        .param("fonction", "Service commandes")
                        .param("courriel", courriel)
                        .param("telephone", ""));
    }

    private ResultActions deposer(String nom, String octets, String agent) throws Exception {
        var fichier =
                new MockMultipartFile(
                        "fichier", nom, "application/pdf", octets.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(
                multipart(PAGE)
                        .file(fichier)
                        .param("categorie", "CONTRAT")
                        .with(user(agent))
                        .with(csrf()));
    }
}
