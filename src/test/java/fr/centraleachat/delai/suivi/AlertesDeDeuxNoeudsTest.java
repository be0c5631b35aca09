package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.delai.AlerteLevee;
import fr.centraleachat.delai.EcheanceLegale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiSpring
class AlertesDeDeuxNoeudsTest {

    private static final String NUMERO = "DEUX-NOEUDS-1";

    @Autowired AlerteRepository alertes;
    @Autowired JdbcClient jdbc;
    @Autowired Clock horloge;
    @Autowired PlatformTransactionManager transactions;

    @AfterEach
    void effacer() {
        transaction()
                .executeWithoutResult(
                        t ->
                                jdbc.sql("delete from app.alerte where numero = :numero")
                                        .param("numero", NUMERO)
                                        .update());
    }

    @Test
    void leavesToTheOtherNodeTheAlertThatItIsRaising() {
        var jour = LocalDate.now(horloge);
        var alerte = new EcheanceLegale(NUMERO, "G", "1", jour, jour, "Agir", null);
        transaction().executeWithoutResult(t -> alertes.poser(alerte));
        transaction()
                .executeWithoutResult(
                        premier -> {
                            assertThat(lever()).hasSize(1);
                            transaction().executeWithoutResult(t -> assertThat(lever()).isEmpty());
                        });
        transaction().executeWithoutResult(t -> assertThat(lever()).isEmpty());
    }

    private List<AlerteLevee> lever() {
        return alertes.lever(LocalDate.now(horloge), horloge.instant()).stream()
                .filter(levee -> levee.numero().equals(NUMERO))
                .toList();
    }

    private TransactionTemplate transaction() {
        var modele = new TransactionTemplate(transactions);
        modele.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return modele;
    }
}
