package fr.centraleachat.delai.statistique;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Procédures that go on, come back and change, one act a transaction; the same for a seed. */
final class HistoireAuHasard {

    private static final List<String> PHASES =
            List.of("VALIDATION_DCE", "CONSULTATION", "REDACTION_RAO", "INFORMATION_NOTIFICATION");
    private static final List<String> DETENTEURS =
            List.of("DCPM", "SERVICE_INSTRUCTEUR", "ELU", "DELAI_LEGAL");
    private static final List<String> ADHERENTS = List.of("LONGVIC", "QUETIGNY", "CHENOVE");

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Random hasard;
    private final ProceduresPassees passe;
    private final List<String> numeros;
    private final Map<String, Integer> jours = new HashMap<>();

    HistoireAuHasard(
            JdbcClient jdbc, TransactionOperations transaction, long graine, String prefixe) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.hasard = new Random(graine);
        this.passe = new ProceduresPassees(jdbc, "HASARD");
        this.numeros = IntStream.range(0, 12).mapToObj(i -> prefixe + i).toList();
    }

    void commencer() {
        for (var numero : numeros) {
            jours.put(numero, 0);
            var type = hasard.nextBoolean() ? "MAPA" : "AOO";
            dansUneTransaction(() -> passe.suivre(numero, type, parmi(ADHERENTS), "2024-01-01"));
        }
    }

    void continuer(int actes) {
        for (int i = 0; i < actes; i++) {
            var numero = parmi(numeros);
            var phase = parmi(PHASES);
            int choix = hasard.nextInt(20);
            dansUneTransaction(() -> agir(choix, numero, phase));
        }
    }

    private void agir(int choix, String numero, String phase) {
        if (choix < 9) {
            avancer(numero, phase);
        } else if (choix < 12) {
            rouvrir(numero, phase);
        } else if (choix < 15) {
            partager(numero);
        } else if (choix < 17) {
            changerDeCible(numero, phase);
        } else {
            changerDeDossier(choix, numero);
        }
    }

    private void changerDeDossier(int choix, String numero) {
        var colonne = List.of("famille", "adherent", "procedure").get(choix - 17);
        var valeurs =
                Map.of(
                        "famille", List.of("HASARD", "HASARD-2"),
                        "adherent", ADHERENTS,
                        "procedure", List.of("MAPA", "AOO"));
        jdbc.sql("update app.suivi_de_procedure set " + colonne + " = ? where numero = ?")
                .params(parmi(valeurs.get(colonne)), numero)
                .update();
    }

    /** Ends the visit that lasts, or opens the next one: a phase comes back now and then. */
    private void avancer(String numero, String phase) {
        int debut = jours.merge(numero, hasard.nextInt(9), Integer::sum);
        int fermees =
                jdbc.sql(
                                """
                                update app.suivi_de_phase set fermee_le = ?::timestamptz
                                where procedure = ? and phase = ? and fermee_le is null""")
                        .params(instant(debut), numero, phase)
                        .update();
        if (fermees == 0) {
            passe.visite(numero, phase, instant(debut), null, 1 + hasard.nextInt(12));
        }
    }

    /** Another instance of the phase goes on in the visit that had ended. */
    private void rouvrir(String numero, String phase) {
        jdbc.sql(
                        """
                        update app.suivi_de_phase v set fermee_le = null
                        where procedure = ? and phase = ? and visite = (
                            select max(visite) from app.suivi_de_phase
                            where procedure = v.procedure and phase = v.phase)""")
                .params(numero, phase)
                .update();
    }

    private void partager(String numero) {
        jdbc.sql("delete from app.tranche where procedure = ?").params(numero).update();
        int debut = 0;
        for (int reste = hasard.nextInt(4); reste > 0; reste--) {
            int fin = debut + 1 + hasard.nextInt(15);
            var suspension = hasard.nextInt(4) == 0;
            passe.tranche(
                    numero,
                    instant(debut),
                    reste == 1 ? null : instant(fin),
                    suspension ? "JUGE" : parmi(DETENTEURS),
                    suspension ? "Référé " + numero : null);
            debut = fin;
        }
    }

    private void changerDeCible(String numero, String phase) {
        jdbc.sql("update app.phase_suivie set minimum_legal = ? where numero = ? and phase = ?")
                .params(5 + hasard.nextInt(30), numero, phase)
                .update();
        jdbc.sql(
                        """
                        update app.suivi_de_phase set suspendus = suspendus + ?
                        where procedure = ? and phase = ?""")
                .params(hasard.nextInt(4), numero, phase)
                .update();
    }

    private void dansUneTransaction(Runnable acte) {
        transaction.executeWithoutResult(etat -> acte.run());
    }

    private <T> T parmi(List<T> choix) {
        return choix.get(hasard.nextInt(choix.size()));
    }

    private static String instant(int jour) {
        return LocalDate.parse("2024-01-01").plusDays(jour) + " 10:00";
    }
}
