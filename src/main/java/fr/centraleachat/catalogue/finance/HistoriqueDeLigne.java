package fr.centraleachat.catalogue.finance;

import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what each line was, after each act. */
@Component
class HistoriqueDeLigne {

    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;

    HistoriqueDeLigne(JdbcClient jdbc, AgentCourant agent, Clock horloge) {
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @param importation null for an act of an agent
     */
    void noter(Collection<Long> lignes, ActeSurLigne acte, UUID importation) {
        if (lignes.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        with numerotees as (
                            update app.ligne_financiere set etats = etats + 1
                            where id = any(:lignes) returning *)
                        insert into app.etat_de_ligne_financiere (ligne, rang, acte, jour,
                            montant_ht, libelle, marche, periode, commande, import, par, le)
                        select id, etats, :acte, jour, montant_ht, libelle, marche, periode, rang,
                            :import, :par, :le
                        from numerotees""")
                .param("lignes", lignes.toArray(Long[]::new))
                .param("acte", acte.name())
                .param("import", importation)
                .param("par", agent.identifiant())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
