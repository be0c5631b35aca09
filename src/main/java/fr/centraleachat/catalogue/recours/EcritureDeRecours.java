package fr.centraleachat.catalogue.recours;

import fr.centraleachat.organisation.AgentCourant;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What befalls a recours, signed by the caller. */
@Repository
class EcritureDeRecours {

    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;

    EcritureDeRecours(JdbcClient jdbc, AgentCourant agent, Clock horloge) {
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @return its number; empty when the adhérent has one already at these dates
     */
    Optional<String> demander(DemandeDeRecours d) {
        var id = UUID.randomUUID();
        int ecrits =
                jdbc.sql(
                                """
                                insert into app.recours (id, marche, adherent, etat, debut, besoin,
                                    quota_demande, actes_a_la_centrale, conditions_le, demande_par,
                                    demande_le, cle)
                                values (:id, :marche, :adherent, 'DEMANDE', :debut, :besoin,
                                    :quota, :actes, :le, :par, :le, :cle)
                                on conflict do nothing""")
                        .param("id", id)
                        .param("marche", d.marche())
                        .param("adherent", d.adherent())
                        .param("debut", d.debut())
                        .param("besoin", d.besoin())
                        .param("quota", d.quota())
                        .param(
                                "actes",
                                d.aLaCentrale().stream().map(Enum::name).toArray(String[]::new))
                        .param("par", agent.identifiant())
                        .param("le", maintenant())
                        .param("cle", d.cle())
                        .update();
        return ecrits == 0 ? Optional.empty() : Optional.of(numero(id));
    }

    /** Given by the database. */
    private String numero(UUID id) {
        return jdbc.sql("select numero from app.recours where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /**
     * @param etat DEMANDE while the process has still to do what was decided
     */
    void decider(UUID id, EtatDeRecours etat, LocalDate debut, BigDecimal quota, String motif) {
        jdbc.sql(
                        """
                        update app.recours set etat = :etat, debut = :debut, quota = :quota,
                            motif = :motif, decide_par = :par, decide_le = :le
                        where id = :id""")
                .param("etat", etat.name())
                .param("debut", debut)
                .param("quota", quota)
                .param("motif", motif)
                .param("par", agent.identifiant())
                .param("le", maintenant())
                .param("id", id)
                .update();
    }

    void accorder(UUID id, Integer periode) {
        jdbc.sql("update app.recours set etat = 'ACCORDE', periode = ? where id = ?")
                .params(periode, id)
                .update();
    }

    void certifier(UUID id, UUID piece) {
        jdbc.sql("update app.recours set certificat = ? where id = ?").params(piece, id).update();
    }

    void retirer(UUID id, String motif) {
        jdbc.sql("update app.recours set etat = 'RETIRE', motif = coalesce(?, motif) where id = ?")
                .params(motif, id)
                .update();
    }

    /**
     * @param fin excluded
     */
    void quitter(UUID id, LocalDate fin, String motif) {
        jdbc.sql("update app.recours set fin = ?, fin_par = ?, motif_fin = ? where id = ?")
                .params(fin, agent.identifiant(), motif, id)
                .update();
    }

    void rendre(UUID id) {
        jdbc.sql("update app.recours set quota_rendu_le = ? where id = ?")
                .params(maintenant(), id)
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
