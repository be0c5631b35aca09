package fr.centraleachat.passation.domain.plis;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A procédure of Longvic whose avis is sent, without the steps before. */
public class ConsultationFixture {

    private static final AtomicInteger SUIVANT = new AtomicInteger();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public ConsultationFixture(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Of two lots, until that instant. */
    public String jusqua(Instant dlro) {
        return creer(dlro, dlro.atOffset(ZoneOffset.UTC));
    }

    /** Whose avis is not sent yet. */
    public String avantLAvis() {
        return creer(null, null);
    }

    private String creer(Instant dlro, OffsetDateTime regime) {
        var numero = "2098-%04d".formatted(SUIVANT.incrementAndGet());
        transaction.executeWithoutResult(
                etat -> {
                    jdbc.sql(
                                    """
                                    insert into app.procedure (numero, version, objet, nature, cadre,
                                        famille, code_cpv, acheteur, qualite_acheteur,
                                        adherent_instructeur, beneficiaires, montant_estime_ht,
                                        valeur_du_besoin_ht, specifique, innovant, type, etat,
                                        regime_le, dlro, fictive, creee_par, creee_le)
                                    values (?, 0, 'Entretien des espaces verts', 'SERVICES',
                                        'PROPRE', 'ESPACES_VERTS', '77310000-6', 'LONGVIC',
                                        'POUVOIR_ADJUDICATEUR', 'LONGVIC', '{LONGVIC}', 100000,
                                        100000, false, false, 'MAPA', 'EN_COURS',
                                        cast(? as timestamptz)::date, ?, true,
                                        'instructeur.longvic', '2026-09-01T08:00:00Z')
                                    """)
                            .params(numero, regime)
                            .param(dlro == null ? null : dlro.atOffset(ZoneOffset.UTC))
                            .update();
                    lot(numero, 1);
                    lot(numero, 2);
                });
        return numero;
    }

    private void lot(String numero, int lot) {
        jdbc.sql(
                        "insert into app.lot (procedure, numero, objet, montant_estime_ht,"
                                + " petit_lot, etat) values (?, ?, ?, 50000, false, 'EN_COURS')")
                .params(numero, lot, "Secteur " + lot)
                .update();
    }
}
