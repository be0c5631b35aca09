package fr.centraleachat.catalogue.admission;

import fr.centraleachat.catalogue.adhesion.Deliberation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What befalls a request. */
@Repository
class EcritureDAdmission {

    private final JdbcClient jdbc;
    private final Clock horloge;

    EcritureDAdmission(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /**
     * @return its number; empty when a request of that adhérent for that service is in progress
     */
    Optional<String> demander(DemandeDAdmission d, String adherent, String par) {
        var numero = numero(LocalDate.now(horloge).getYear());
        int ecrite =
                jdbc.sql(
                                """
                                insert into app.demande_d_adhesion (numero, adherent,
                                    service_commun, modalite, effet_souhaite, etat, demande_par,
                                    demande_le, cle)
                                values (:numero, :adherent, :service, :modalite, :effet,
                                    'DEMANDEE', :par, :le, :cle) on conflict do nothing""")
                        .param("numero", numero)
                        .param("adherent", adherent)
                        .param("service", d.service().name())
                        .param("modalite", d.modalite().name())
                        .param("effet", d.effetSouhaite())
                        .param("par", par)
                        .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                        .param("cle", d.cle())
                        .update();
        return ecrite == 0 ? Optional.empty() : Optional.of(numero);
    }

    /** Without a hole within a year: the row orders the requests, what is refused takes none. */
    private String numero(int annee) {
        int rang =
                jdbc.sql(
                                """
                                insert into app.numero_d_adhesion (annee, dernier) values (?, 1)
                                on conflict (annee)
                                    do update set dernier = numero_d_adhesion.dernier + 1
                                returning dernier""")
                        .param(annee)
                        .query(Integer.class)
                        .single();
        return "AD-%d-%04d".formatted(annee, rang);
    }

    /**
     * @param motif null when none was asked for
     */
    void passerA(EtatDAdmission etat, String numero, String motif) {
        jdbc.sql(
                        """
                        update app.demande_d_adhesion
                        set etat = :etat, motif = coalesce(:motif, motif)
                        where numero = :numero""")
                .param("etat", etat.name())
                .param("motif", motif)
                .param("numero", numero)
                .update();
    }

    void deliberer(String numero, Assemblee assemblee, Deliberation d) {
        var colonne =
                "deliberation_" + (assemblee == Assemblee.ADHERENT ? "adherent" : "metropole");
        jdbc.sql(
                        """
                        update app.demande_d_adhesion
                        set %1$s = :acte, %1$s_le = :le, %1$s_piece = :piece
                        where numero = :numero"""
                                .formatted(colonne))
                .param("acte", d.numero())
                .param("le", d.le())
                .param("piece", d.piece())
                .param("numero", numero)
                .update();
    }

    void signer(String numero, LocalDate effet) {
        jdbc.sql(
                        """
                        update app.demande_d_adhesion set etat = 'SIGNEE', effet = ?
                        where numero = ?""")
                .params(effet, numero)
                .update();
    }
}
