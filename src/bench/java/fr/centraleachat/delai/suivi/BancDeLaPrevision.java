package fr.centraleachat.delai.suivi;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a real event costs with ten thousand procédures that run and two thousand that are over,
 * beside a bare update of thirteen rows. Its name keeps it out of the tests: {@code mvn -Pbench
 * test -Dtest=BancDeLaPrevision}.
 */
@EssaiSpring
class BancDeLaPrevision {

    private static final int MESURES = 200;
    private static final int CHAUFFE = 100;

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired TenueDesPrevisions tenue;
    @Autowired PlansEnCours plans;
    @Autowired Clock horloge;

    @Test
    void anEventAmongTenThousand() {
        transaction.executeWithoutResult(t -> remplir());
        for (int passe = 1; passe <= 2; passe++) {
            System.out.println("passe " + passe);
            mesurer("  étalon : mise à jour nue de treize lignes", this::nue);
            mesurer("  prévision d’après les cibles", i -> tenue.refaire(numero(i)));
            mesurer("  ouverture d’une phase, tout compris", this::ouvrir);
            mesurer("  fermeture d’une phase, tout compris", this::fermer);
            mesurer("  cent plans pour le Gantt", i -> plans.lire(FiltreDePlans.tout(), i, 100));
            transaction.executeWithoutResult(t -> choisir());
            mesurer("  prévision d’après les médianes", i -> tenue.refaire(numero(i)));
        }
    }

    private void nue(int i) {
        jdbc.sql("update app.phase_suivie set minimum_legal = :i where numero = :numero")
                .param("i", 1 + i % 30)
                .param("numero", numero(i + 5000))
                .update();
    }

    private void ouvrir(int i) {
        moteur.publishEvent(
                new PhaseOuverte(numero(i), "REDACTION_DCE", "P3", "" + i, horloge.instant()));
    }

    private void fermer(int i) {
        moteur.publishEvent(
                new PhaseFermee(numero(i), "REDACTION_DCE", "P3", "" + i, horloge.instant()));
    }

    private void choisir() {
        jdbc.sql(
                        """
                        insert into app.choix_de_base (base, motif, auteur, choisi_le)
                        values ('MEDIANE', 'banc', 'banc', '2026-01-01')""")
                .update();
    }

    private void mesurer(String quoi, IntConsumer acte) {
        var durees = new double[MESURES];
        for (int i = -CHAUFFE; i < MESURES; i++) {
            int rang = i + CHAUFFE;
            long debut = System.nanoTime();
            transaction.executeWithoutResult(t -> acte.accept(rang));
            if (i >= 0) {
                durees[i] = (System.nanoTime() - debut) / 1e6;
            }
        }
        Arrays.sort(durees);
        System.out.printf(
                "%s : médiane %.2f ms, 95 %% sous %.2f ms%n",
                quoi, durees[MESURES / 2], durees[MESURES * 95 / 100]);
    }

    private static String numero(int i) {
        return "BANC-%05d".formatted(1 + i);
    }

    /** The last two thousand are over, each phase in its own number of days. */
    private void remplir() {
        jdbc.sql(
                        """
                        insert into app.suivi_de_procedure
                            (numero, procedure, adherent, famille, depart, terminee_le)
                        select 'BANC-' || lpad(i::text, 5, '0'), case when i % 2 = 0 then 'AOO'
                            else 'MAPA' end, 'LONGVIC', 'FOURNITURES', '2026-01-05',
                            case when i > 10000 then timestamptz '2026-09-01' end
                        from generate_series(1, 12000) i""")
                .update();
        jdbc.sql(
                        """
                        insert into app.phase_suivie (numero, phase, cible)
                        select s.numero, c.phase, c.jours from app.suivi_de_procedure s
                        join app.cible_de_phase c on c.procedure = s.procedure
                        where s.numero like 'BANC-%'""")
                .update();
        jdbc.sql(
                        """
                        insert into app.suivi_de_phase
                            (procedure, phase, visite, ouverte_le, cible, fermee_le)
                        select f.numero, f.phase, 1, timestamptz '2026-01-05', f.cible,
                            timestamptz '2026-01-05' + make_interval(days => f.cible
                                + abs(hashtext(f.numero || f.phase)) % 20)
                        from app.phase_suivie f join app.phase p on p.code = f.phase
                        where f.numero like 'BANC-%' and (f.numero > 'BANC-10000' or p.ordre < 3)""")
                .update();
    }
}
