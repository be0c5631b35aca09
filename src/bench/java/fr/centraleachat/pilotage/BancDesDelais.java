package fr.centraleachat.pilotage;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.delai.suivi.FiltreDeSuivi;
import fr.centraleachat.delai.suivi.PhasesDesProcedures;
import fr.centraleachat.delai.suivi.Retards;
import fr.centraleachat.delai.suivi.Suite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the page of the délais asks of ten thousand procédures that run, beside counting their
 * visits: {@code mvn -Pbench test -Dtest=BancDesDelais}.
 */
@EssaiSpring
@Transactional
class BancDesDelais {

    private static final int PAGE = 50;

    @Autowired JdbcClient jdbc;
    @Autowired Retards retards;
    @Autowired PhasesDesProcedures phases;
    @Autowired Clock horloge;

    @Test
    void tenThousandThatRun() throws Exception {
        semer();
        var jour = LocalDate.now(horloge);
        var tout = FiltreDeSuivi.TOUT;
        for (int passe = 1; passe <= 3; passe++) {
            System.out.println("Passe " + passe);
            mesurer("  étalon : compter les visites", this::compterLesVisites);
            mesurer("  en cours", () -> retards.compterEnCours(tout));
            mesurer("  en retard aujourd’hui", () -> retards.compterEnRetard(tout, jour));
            mesurer(
                    "  en retard il y a une semaine",
                    () -> retards.compterEnRetard(tout, jour.minusWeeks(1)));
            mesurer("  les plus en retard", () -> retards.enRetard(tout, Suite.DEBUT, PAGE));
            var page = retards.enCours(tout, Suite.DEBUT, PAGE);
            mesurer("  une page de la carte", () -> retards.enCours(tout, Suite.DEBUT, PAGE));
            mesurer(
                    "  ses phases",
                    () -> phases.phases(page.stream().map(Suite::numero).toList()));
        }
    }

    /** Each at one of the thirteen phases, ten days in each before it. */
    private void semer() {
        var aujourdHui = LocalDate.now(horloge);
        jdbc.sql(
                        """
                        insert into app.suivi_de_procedure
                            (numero, procedure, adherent, famille, depart)
                        select 'BANC-' || n, 'AOO', 'LONGVIC', 'GARAGE', cast(:jour as date) - 130
                        from generate_series(1, 10000) n""")
                .param("jour", aujourdHui)
                .update();
        jdbc.sql(
                        """
                        insert into app.phase_suivie (numero, phase, cible)
                        select 'BANC-' || n, p.code, 9 from generate_series(1, 10000) n, app.phase p""")
                .update();
        jdbc.sql(
                        """
                        insert into app.suivi_de_phase
                            (procedure, phase, visite, ouverte_le, cible, fermee_le)
                        select 'BANC-' || n, p.code, 1,
                            cast(:jour as date) - 10 * (1 + n % 13 - p.ordre) - n % 17, 9,
                            case when p.ordre <= n % 13 then
                                cast(:jour as date) - 10 * (n % 13 - p.ordre) - n % 17 end
                        from generate_series(1, 10000) n, app.phase p
                        where p.ordre <= 1 + n % 13""")
                .param("jour", aujourdHui)
                .update();
    }

    private Long compterLesVisites() {
        return jdbc.sql("select count(*) from app.suivi_de_phase").query(Long.class).single();
    }

    private static void mesurer(String quoi, Callable<?> travail) throws Exception {
        long debut = System.nanoTime();
        travail.call();
        System.out.printf("%s : %.1f ms%n", quoi, (System.nanoTime() - debut) / 1e6);
    }
}
