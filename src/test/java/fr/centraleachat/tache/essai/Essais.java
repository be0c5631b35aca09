package fr.centraleachat.tache.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.centraleachat.tache.Taches;
import fr.centraleachat.workflow.Moteur;
import fr.centraleachat.workflow.Routage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts procédures of the test process, and speaks to the API as an agent. */
@Component
public class Essais {

    public static final String COMPLET =
            """
            {"decision": "ACCORD", "credits": [{"imputation": "6135", "montantHt": 1000.50}]%s}""";

    private static final AtomicInteger NUMEROS = new AtomicInteger();

    private final Moteur moteur;
    private final RepositoryService depot;
    private final Taches taches;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Essais(
            Moteur moteur,
            RepositoryService depot,
            Taches taches,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.moteur = moteur;
        this.depot = depot;
        this.taches = taches;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A procédure of Longvic in the test process; gives its number. */
    public String demarrer(String charge) {
        var numero = "ESSAI-T-" + NUMEROS.incrementAndGet();
        deployer();
        transaction.executeWithoutResult(
                t -> {
                    jdbc.sql("insert into app.procedure_portee values (?, array['LONGVIC'])")
                            .param(numero)
                            .update();
                    moteur.demarrer("EssaiDesTaches", routage(numero, charge));
                });
        return numero;
    }

    private void deployer() {
        depot.createDeployment()
                .enableDuplicateFiltering(true)
                .addClasspathResource("bpmn-taches/EssaiDesTaches.bpmn")
                .deploy();
    }

    private static Routage routage(String numero, String charge) {
        return new Routage(
                numero,
                "PROPRE",
                "LONGVIC",
                "LONGVIC",
                null,
                List.of("LONGVIC"),
                charge,
                null,
                null,
                null,
                null,
                null);
    }

    public String tache(String numero) {
        return transaction.execute(
                t -> {
                    var ouvertes = taches.ouvertes(numero);
                    assertThat(ouvertes).hasSize(1);
                    return ouvertes.get(0).id();
                });
    }

    public static RequestPostProcessor agent(String identifiant) {
        return httpBasic(identifiant, "demonstration");
    }

    public static ResultActions lire(MockMvc mvc, String chemin, String agent) throws Exception {
        return mvc.perform(get(chemin).with(agent(agent)));
    }

    public static ResultActions poser(MockMvc mvc, String chemin, String agent) throws Exception {
        return mvc.perform(put(chemin).with(agent(agent)));
    }

    public static ResultActions envoyer(MockMvc mvc, String chemin, String agent, String corps)
            throws Exception {
        return mvc.perform(
                post(chemin)
                        .with(agent(agent))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps));
    }
}
