package fr.centraleachat.delai.suivi;

import fr.centraleachat.reglementation.Parametres;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The running procédures with the dates of their phases, for those who look at many of them: the
 * number of statements does not depend on how many they are.
 */
@Service
@Transactional(readOnly = true)
public class PlansEnCours {

    private static final String EN_COURS =
            """
            from app.suivi_de_procedure where terminee_le is null
                and (:procedure::text is null or procedure = :procedure)
                and (:adherent::text is null or adherent = :adherent)
                and (:famille::text is null or famille = :famille)""";

    private final JdbcClient jdbc;
    private final LectureDesSuivis lecture;
    private final Parametres parametres;
    private final Clock horloge;

    PlansEnCours(JdbcClient jdbc, LectureDesSuivis lecture, Parametres parametres, Clock horloge) {
        this.jdbc = jdbc;
        this.lecture = lecture;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    public long combien(FiltreDePlans filtre) {
        return filtrer("select count(*) " + EN_COURS, filtre).query(Long.class).single();
    }

    /** Those that the caller may see, by numero. */
    public List<PlanEnCours> lire(FiltreDePlans filtre, int offset, int limite) {
        var numeros =
                filtrer(
                                "select numero "
                                        + EN_COURS
                                        + " order by numero offset :offset limit :limite",
                                filtre)
                        .param("offset", offset)
                        .param("limite", limite)
                        .query(String.class)
                        .list();
        var aujourdHui = LocalDate.now(horloge);
        int pourcent = parametres.entier("CIBLE_REPASSAGE_POURCENT", aujourdHui);
        return lecture.charger(numeros).stream()
                .map(suivi -> PlanEnCours.de(suivi, aujourdHui, pourcent))
                .toList();
    }

    private JdbcClient.StatementSpec filtrer(String sql, FiltreDePlans filtre) {
        return jdbc.sql(sql)
                .param("procedure", filtre.procedure(), Types.VARCHAR)
                .param("adherent", filtre.adherent(), Types.VARCHAR)
                .param("famille", filtre.famille(), Types.VARCHAR);
    }
}
