package fr.centraleachat.passation;

import static fr.centraleachat.passation.ProgrammeDEssai.signe;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The DCE of one procédure, by the API. */
public final class DceDEssai {

    private final MockMvc mvc;
    private final String adresse;

    public DceDEssai(MockMvc mvc, String numero) {
        this.mvc = mvc;
        this.adresse = "/api/procedures/" + numero;
    }

    public ResultActions demander(String agent, String... recrire) throws Exception {
        var demande = post(adresse + "/dce").with(signe(agent));
        return mvc.perform(recrire.length == 0 ? demande : demande.param("recrire", recrire));
    }

    public JsonNode produire(String agent, String... recrire) throws Exception {
        return json(demander(agent, recrire).andExpect(status().isOk()));
    }

    /** One document; the id of its piece. */
    public String ecrire(String agent, String document) throws Exception {
        var reponse = mvc.perform(post(adresse + "/documents/" + document).with(signe(agent)));
        return json(reponse.andExpect(status().isCreated())).get("id").asText();
    }

    public JsonNode etat(String agent) throws Exception {
        return json(
                mvc.perform(get(adresse + "/dce").with(signe(agent))).andExpect(status().isOk()));
    }

    public ResultActions remettre(String agent, String piece, String nom, byte[] octets)
            throws Exception {
        return mvc.perform(
                multipart(adresse + "/pieces/" + piece + "/versions")
                        .file(new MockMultipartFile("fichier", nom, null, octets))
                        .with(signe(agent)));
    }

    public JsonNode comparer(String agent, String avant, String apres) throws Exception {
        return json(
                mvc.perform(
                                get(adresse + "/pieces/" + apres + "/comparaison")
                                        .param("avec", avant)
                                        .with(signe(agent)))
                        .andExpect(status().isOk()));
    }

    public byte[] contenu(String agent, String piece) throws Exception {
        return octets(
                mvc.perform(get(adresse + "/pieces/" + piece + "/contenu").with(signe(agent))));
    }

    public ResultActions archive(String agent) throws Exception {
        return mvc.perform(get(adresse + "/dce.zip").with(signe(agent)));
    }

    /** The files of the archive, by name. */
    public Map<String, byte[]> fichiers(String agent) throws Exception {
        var octets = octets(archive(agent).andExpect(status().isOk()));
        var fichiers = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                fichiers.put(e.getName(), zip.readAllBytes());
            }
        }
        return fichiers;
    }

    static JsonNode json(ResultActions reponse) throws Exception {
        return MontageFixture.JSON.readTree(octets(reponse));
    }

    private static byte[] octets(ResultActions reponse) {
        return reponse.andReturn().getResponse().getContentAsByteArray();
    }
}
