package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Habilitation;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The habilitations of a caller as a table of a query, {@code h(fonction, adherent, service)}: the
 * star stands for every adhérent. Joined to an index on (fonction, adherent), each row is one scan.
 */
record Portefeuille(List<Habilitation> habilitations) {

    static final String TABLE =
            """
            unnest(cast(:h_fonctions as text[]), cast(:h_adherents as text[]), cast(:h_services as text[]))
                as h (fonction, adherent, service)""";

    StatementSpec poser(StatementSpec requete) {
        return requete.param("h_fonctions", tableau(h -> h.fonction().name()))
                .param("h_adherents", tableau(Portefeuille::adherent))
                .param("h_services", tableau(Habilitation::service));
    }

    private static String adherent(Habilitation habilitation) {
        return habilitation.fonction().estMutualisee()
                        && habilitation.adherent().equals(Adherent.METROPOLE)
                ? "*"
                : habilitation.adherent();
    }

    private String[] tableau(java.util.function.Function<Habilitation, String> valeur) {
        return habilitations.stream().map(valeur).toArray(String[]::new);
    }
}
