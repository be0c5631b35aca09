package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What happens rarely, from Monday 21 February 2028, a leap year. */
@EssaiSpring
@Transactional
class RetoursEtLotsTest {

    private static final String NUMERO = "RETOURS-1";
    private static final String P1 = "RECEPTION_PREINSTRUCTION";
    private static final Instant LUNDI = Instant.parse("2028-02-21T09:00:00Z");

    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void suivre() {
        horloge.regler(LUNDI);
        delais.suivre(
                new DossierSuivi(
                        NUMERO, "MAPA", "LONGVIC", "FOURNITURES", LocalDate.parse("2028-02-21")));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    /** 7 days, then half of it, rounded up, at each return: 4, 4 and 4. */
    @Test
    void keepsEachVisitOfAPhaseReopenedThreeTimes() {
        for (int visite = 0; visite < 4; visite++) {
            ouvrir("1", 3 * visite);
            fermer("1", 3 * visite + 2);
        }
        assertThat(phase().visites()).hasSize(4);
        assertThat(phase().jours()).isEqualTo(8);
        assertThat(phase().cible()).isEqualTo(7 + 4 + 4 + 4);
        assertThat(cibles()).isEqualTo("7 4 4 4");
    }

    /**
     * Five worked days from the 21st end on the 28th; half of them is three, from the 29th: 3
     * March.
     */
    @Test
    void countsAReturnInTheUnitOfTheTarget() {
        jdbc.sql("update app.phase_suivie set cible = 5, unite = 'JOURS_OUVRES' where numero = ?")
                .param(NUMERO)
                .update();
        ouvrir("1", 0);
        assertThat(phase().echeance()).isEqualTo("2028-02-28");
        fermer("1", 4);
        ouvrir("1", 8);
        assertThat(phase().echeance()).isEqualTo("2028-03-03");
    }

    /** Open while one lot is; forecast by the first opening, 7 days through the 28th. */
    @Test
    void isOneVisitForSeveralLots() {
        ouvrir("1", 0);
        ouvrir("2", 1);
        fermer("1", 2);
        assertThat(phase().etat()).isEqualTo("EN_COURS");
        assertThat(prevision(P1)).isEqualTo("2028-02-28");
        fermer("2", 9);
        assertThat(phase().visites()).hasSize(1);
        assertThat(phase().jours()).isEqualTo(9);
        assertThat(prevision(P1)).isNull();
        assertThat(prevision("MONTAGE_CONCERTE")).isEqualTo("2028-03-15");
    }

    /** From the 28th, 14 days go over 29 February: 13 March. */
    @Test
    void forecastsThroughTheTwentyNinthOfFebruary() {
        assertThat(prevision(P1)).isEqualTo("2028-02-28");
        assertThat(prevision("MONTAGE_CONCERTE")).isEqualTo("2028-03-13");
    }

    /** At 23 h 30 UTC it is the 22nd in Paris, wherever the server is. */
    @Test
    void countsInParisWhateverTheZoneOfTheServer() {
        var serveur = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var soir = Instant.parse("2028-02-21T23:30:00Z");
            horloge.regler(soir);
            moteur.publishEvent(new PhaseOuverte(NUMERO, P1, "P1", "1", soir));
            assertThat(phase().echeance()).isEqualTo("2028-02-29");
            assertThat(prevision(P1)).isEqualTo("2028-02-29");
        } finally {
            TimeZone.setDefault(serveur);
        }
    }

    private String cibles() {
        return jdbc.sql(
                        """
                        select string_agg(cible::text, ' ' order by visite)
                        from app.suivi_de_phase where procedure = ?""")
                .param(NUMERO)
                .query(String.class)
                .single();
    }

    private String prevision(String phase) {
        return jdbc.sql(
                        """
                        select coalesce(prevision::text, '') from app.phase_suivie
                        where numero = ? and phase = ?""")
                .params(NUMERO, phase)
                .query(String.class)
                .optional()
                .filter(jour -> !jour.isEmpty())
                .orElse(null);
    }

    private SuiviDePhase phase() {
        return delais.phases(NUMERO).get(0);
    }

    private void ouvrir(String lot, int jour) {
        horloge.regler(le(jour));
        moteur.publishEvent(new PhaseOuverte(NUMERO, P1, "P1", lot, le(jour)));
    }

    private void fermer(String lot, int jour) {
        horloge.regler(le(jour));
        moteur.publishEvent(new PhaseFermee(NUMERO, P1, "P1", lot, le(jour)));
    }

    private static Instant le(int jour) {
        return LUNDI.plus(Duration.ofDays(jour));
    }
}
