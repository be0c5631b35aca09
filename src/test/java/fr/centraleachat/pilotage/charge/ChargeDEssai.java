package fr.centraleachat.pilotage.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An adhérent of its own, its agents and their tasks, in the transaction of a test. */
public final class ChargeDEssai {

    public static final String ADHERENT = "VAL_DE_CHARGE";
    public static final String DGS = "dgs.charge";
    public static final String INSTRUCTEUR = "instructeur.charge";
    public static final String NUMERO = "CHARGE-1";

    private final JdbcClient base;
    private final LocalDate jour;
    private int rang;

    public ChargeDEssai(JdbcClient base, LocalDate jour) {
        this.base = base;
        this.jour = jour;
    }

    public ChargeDEssai peupler() {
        base.sql(
                        "insert into app.adherent (code, nom, type) values (?, 'Val de Charge', 'COMMUNE')")
                .param(ADHERENT)
                .update();
        agent(DGS, "Direction générale, Val de Charge", "DGS");
        agent(INSTRUCTEUR, "Service instructeur, Val de Charge", "SERVICE_INSTRUCTEUR");
        base.sql("insert into app.procedure_portee (numero, adherents) values (?, array[?])")
                .params(NUMERO, ADHERENT)
                .update();
        return this;
    }

    private void agent(String identifiant, String nom, String fonction) {
        base.sql(
                        """
                        insert into app.agent (identifiant, nom, courriel, empreinte)
                        values (?, ?, ?, 'x')""")
                .params(identifiant, nom, identifiant + "@exemple.invalid")
                .update();
        base.sql(
                        """
                        insert into app.habilitation (agent, fonction, adherent, debut)
                        values (?, ?, ?, ?)""")
                .params(identifiant, fonction, ADHERENT, jour.minusYears(1))
                .update();
    }

    /**
     * @param reste days until the échéance, negative when it is late
     * @param prisePar login, null when free
     */
    public String tache(String fonction, int reste, String prisePar) {
        var id = "tache-de-charge-" + ++rang;
        var etape =
                """
                {"code":"Task_DeCharge","libelle":"Rédiger la charge","processus":"P",
                 "phase":"REDACTION_RAO"}""";
        base.sql(
                        """
                        insert into app.tache (id, etape, routage, fonction, adherent, creee_le,
                            echeance, prise_par)
                        values (:id, cast(:etape as jsonb), cast(:routage as jsonb), :fonction,
                            :adherent, :creee, :echeance, :prise)""")
                .params(
                        Map.of(
                                "id", id,
                                "etape", etape,
                                "routage", "{\"numero\":\"" + NUMERO + "\",\"beneficiaires\":[]}",
                                "fonction", fonction,
                                "adherent", ADHERENT,
                                "creee", Instant.EPOCH.atOffset(ZoneOffset.UTC),
                                "echeance", jour.plusDays(reste)))
                .param("prise", prisePar)
                .update();
        return id;
    }

    public void achever(String id) {
        base.sql("update app.tache set terminee_le = creee_le where id = ?").param(id).update();
    }

    /** Away from today, for so many days. */
    public void absent(String agent, String suppleant, int jours) {
        base.sql("insert into app.absence (agent, suppleant, debut, fin) values (?, ?, ?, ?)")
                .params(java.util.Arrays.asList(agent, suppleant, jour, jour.plusDays(jours)))
                .update();
    }
}
