package fr.centraleachat.recit;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.centraleachat.workflow.Moteur;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The job executor is off: its jobs are executed after each act. */
record LiaisonInterne(MockMvc mvc, Moteur moteur) implements Liaison {

    @Override
    public Reponse appeler(String verbe, String chemin, String agent, String corps) {
        var requete =
                request(HttpMethod.valueOf(verbe), chemin)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps);
        return envoyer(requete, agent);
    }

    @Override
    public Reponse deposer(
            String chemin, String agent, Map<String, List<String>> champs, Fichier fichier) {
        var octets = fichier.contenu().getBytes(StandardCharsets.UTF_8);
        var requete =
                multipart(chemin)
                        .file(
                                new MockMultipartFile(
                                        fichier.champ(), fichier.nom(), fichier.type(), octets));
        champs.forEach((nom, valeurs) -> valeurs.forEach(v -> requete.param(nom, v)));
        return envoyer(requete, agent);
    }

    @Override
    public void laisserFaireLeMoteur() {
        moteur.executerLesJobsDus();
    }

    private Reponse envoyer(AbstractMockHttpServletRequestBuilder<?> requete, String agent) {
        try {
            var reponse =
                    mvc.perform(requete.with(httpBasic(agent, "demonstration")))
                            .andReturn()
                            .getResponse();
            var corps = reponse.getContentAsString(StandardCharsets.UTF_8);
            return new Reponse(
                    reponse.getStatus(),
                    corps.isEmpty() ? JSON.createObjectNode() : JSON.readTree(corps));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
