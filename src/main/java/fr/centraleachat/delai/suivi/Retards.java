package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Alerte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager asks today, among the procédures that they may see. */
@Service
@Transactional(readOnly = true)
public class Retards {

    private static final int HORIZON_JOURS = 60;

    private final JdbcClient jdbc;
    private final AlerteRepository alertes;
    private final Clock horloge;

    Retards(JdbcClient jdbc, AlerteRepository alertes, Clock horloge) {
        this.jdbc = jdbc;
        this.alertes = alertes;
        this.horloge = horloge;
    }

    /** The latest first. */
    public List<PhaseEnRetard> enRetard() {
        return jdbc.sql(
                        """
                        select v.procedure as numero, p.code as phase, p.ordre, p.libelle,
                            p.acteur, v.echeance, (:jour - v.echeance) as retard_jours
                        from (select procedure, phase, cible + suspendus
                                + (ouverte_le at time zone 'Europe/Paris')::date as echeance
                            from app.suivi_de_phase where fermee_le is null) v
                        join app.phase p on p.code = v.phase
                        where v.echeance < :jour
                        order by retard_jours desc, numero, p.ordre""")
                .param("jour", LocalDate.now(horloge))
                .query(PhaseEnRetard.class)
                .list();
    }

    /** Procédures whose process still runs. */
    public int enCours() {
        return jdbc.sql("select count(*) from app.suivi_de_procedure where terminee_le is null")
                .query(Integer.class)
                .single();
    }

    /** Acts that the law awaits within two months, warned of or not yet. */
    public List<Alerte> echeancesLegales() {
        var aujourdHui = LocalDate.now(horloge);
        return alertes.legales(aujourdHui.plusDays(HORIZON_JOURS), aujourdHui);
    }
}
