package fr.centraleachat.delai.suivi;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which procédures are looked at; null for all.
 *
 * @param procedure MAPA, AOO
 * @param adherent code of the one that instructs
 * @param famille code of the famille d'achat
 */
public record FiltreDeSuivi(String procedure, String adherent, String famille) {

    public static final FiltreDeSuivi TOUT = new FiltreDeSuivi(null, null, null);

    /** On {@code app.suivi_de_procedure s}. */
    static final String CONDITION =
            """
            (cast(:procedure as text) is null or s.procedure = :procedure)
            and (cast(:adherent as text) is null or s.adherent = :adherent)
            and (cast(:famille as text) is null or s.famille = :famille)
            """;

    JdbcClient.StatementSpec poser(JdbcClient.StatementSpec requete) {
        return requete.param("procedure", procedure)
                .param("adherent", adherent)
                .param("famille", famille);
    }
}
