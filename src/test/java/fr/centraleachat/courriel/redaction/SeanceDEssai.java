package fr.centraleachat.courriel.redaction;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.passation.CommissionFixture;
import fr.centraleachat.passation.domain.plis.ConsultationFixture;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A procédure of Talant for a service of Longvic, and the commission of Talant. */
final class SeanceDEssai {

    /** A president and five élus, with as many suppléants; the president alone has an address. */
    static final int MEMBRES = 11;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final ConsultationFixture consultations;
    private final String numero;
    private Instant le;

    SeanceDEssai(MockMvc mvc, JdbcClient jdbc, TransactionTemplate transaction, Clock horloge) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.horloge = horloge;
        this.consultations = new ConsultationFixture(jdbc, transaction);
        this.numero = autreProcedure();
    }

    String numero() {
        return numero;
    }

    Instant le() {
        return le;
    }

    String autreProcedure() {
        var creee = consultations.avantLAvis();
        transaction.executeWithoutResult(
                t ->
                        jdbc.sql("update app.procedure set acheteur = 'TALANT' where numero = ?")
                                .param(creee)
                                .update());
        return creee;
    }

    String programmer(Duration dans, int... lots) {
        le = horloge.instant().plus(dans).truncatedTo(ChronoUnit.MINUTES);
        var corps =
                JSON.createObjectNode()
                        .put("commission", commission())
                        .put("le", le.toString())
                        .put("modalite", "PRESENTIEL");
        var points = corps.putArray("points");
        for (int lot : lots) {
            points.addObject().put("procedure", numero).put("lot", lot);
        }
        return poster("/api/seances", corps).get("id").asText();
    }

    void ajouter(String seance, int lot) {
        transaction.executeWithoutResult(
                t ->
                        jdbc.sql(
                                        "insert into app.point_de_seance (seance, procedure, lot,"
                                                + " seconde_convocation) values (?, ?, ?, false)")
                                .params(UUID.fromString(seance), numero, lot)
                                .update());
    }

    private String commission() {
        var connues = appeler(get("/api/commissions?acheteur=TALANT"));
        if (!connues.isEmpty()) {
            return connues.get(0).get("id").asText();
        }
        var corps = CommissionFixture.corps("TALANT", 5);
        ((ObjectNode) corps.get("membres").get(0)).put("courriel", "president@talant.fr");
        return poster("/api/commissions", corps).get("id").asText();
    }

    private JsonNode poster(String chemin, JsonNode corps) {
        return appeler(
                post(chemin).contentType(MediaType.APPLICATION_JSON).content(corps.toString()));
    }

    private JsonNode appeler(MockHttpServletRequestBuilder requete) {
        try {
            var reponse = mvc.perform(requete.with(httpBasic("admin", "demonstration")));
            return JSON.readTree(
                    reponse.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
