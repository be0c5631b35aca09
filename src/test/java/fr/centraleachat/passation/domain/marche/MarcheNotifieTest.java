package fr.centraleachat.passation.domain.marche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.passation.MarcheNotifie;
import fr.centraleachat.passation.MarchesNotifies;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.ParcoursDAchevement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one event by which the other modules know of a marché, through the registry. */
@EssaiSpring
class MarcheNotifieTest {

    @Autowired AutowireCapableBeanFactory fabrique;
    @Autowired MarchesNotifies notifies;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai essai;
    @Autowired Clock horloge;

    @AfterEach
    void remettreLHorloge() {
        essai.remettre();
    }

    @Test
    void isHeardOnceByEachListenerAfterTheReception() {
        var parcours = fabrique.createBean(ParcoursDAchevement.class);
        parcours.jusquALaSignature(Nature.SERVICES, 60_000);
        parcours.signer(1);
        parcours.notifier(1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(entendues(parcours.numero())).containsExactly(true));
        assertThat(notifies.de(parcours.numero()))
                .singleElement()
                .satisfies(
                        m -> {
                            assertThat(m.lot()).isEqualTo(1);
                            assertThat(m.titulaires()).hasSize(1);
                            assertThat(m.donnees().acheteur().id()).isEqualTo("24210041000123");
                            assertThat(m.donnees().offresRecues()).isEqualTo(2);
                            assertThat(m.donnees().dateNotification())
                                    .isEqualTo(LocalDate.now(horloge));
                        });
    }

    /** The rows that the registry keeps for the listener of the tests, true once it was heard. */
    private List<Boolean> entendues(String numero) {
        return jdbc.sql(
                        """
                        select completion_date is not null from app.event_publication
                        where event_type = ? and listener_id like '%MarchesNotifies%'
                          and serialized_event like ?""")
                .params(MarcheNotifie.class.getName(), "%" + numero + "%")
                .query(Boolean.class)
                .list();
    }
}
