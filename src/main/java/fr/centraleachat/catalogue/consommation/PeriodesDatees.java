package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which period of a marché is meant: the one of today, or one by its rank. */
@Component
public class PeriodesDatees {

    private final JdbcClient jdbc;
    private final Clock horloge;

    PeriodesDatees(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** In their order. */
    public List<PeriodeDatee> toutes(String marche) {
        return jdbc.sql(
                        """
                        select rang, debut, fin, unite from app.periode_de_marche
                        where marche = ? order by rang""")
                .param(marche)
                .query(PeriodeDatee.class)
                .list();
    }

    public Optional<PeriodeDatee> enCours(String marche) {
        var jour = LocalDate.now(horloge);
        return toutes(marche).stream().filter(p -> p.court(jour)).findFirst();
    }

    /**
     * @param rang null for the one of today
     */
    public PeriodeDatee exiger(String marche, Integer rang) {
        return rang == null
                ? enCours(marche).orElseThrow(PeriodesDatees::aucune)
                : toutes(marche).stream()
                        .filter(p -> p.rang() == rang)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Introuvable(
                                                "Ce marché n’a pas de période " + rang + "."));
    }

    /**
     * @throws EtatIncompatible when it does not run today
     */
    PeriodeDatee exigerEnCours(String marche, Integer rang) {
        var periode = exiger(marche, rang);
        if (!periode.court(LocalDate.now(horloge))) {
            throw new EtatIncompatible(
                    "La période "
                            + rang
                            + " n’est pas en cours : rien n’y est engagé aujourd’hui.");
        }
        return periode;
    }

    private static EtatIncompatible aucune() {
        return new EtatIncompatible(
                "Ce marché n’a pas de période en cours : aucune commande ne peut y être passée"
                        + " aujourd’hui.");
    }
}
