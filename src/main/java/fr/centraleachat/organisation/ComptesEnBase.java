package fr.centraleachat.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ComptesEnBase implements Comptes {

    private final JdbcClient base;

    ComptesEnBase(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<Compte> compte(String identifiant) {
        return base.sql(
                        "select identifiant, nom, empreinte, actif from app.agent where identifiant = ?")
                .param(identifiant)
                .query(Compte.class)
                .optional();
    }

    @Override
    public boolean aUnAdministrateur(LocalDate le) {
        return base.sql(
                        """
                        select exists (select 1 from app.habilitation h
                            join app.agent a on a.identifiant = h.agent and a.actif
                            where h.fonction = 'ADMINISTRATEUR' and h.debut <= :le
                              and (h.fin is null or h.fin > :le))
                        """)
                .param("le", le)
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public void creer(Agent agent, String empreinte, List<Habilitation> habilitations) {
        var crees =
                base.sql(
                                """
                                insert into app.agent (identifiant, nom, courriel, empreinte)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(agent.identifiant(), agent.nom(), agent.courriel(), empreinte)
                        .update();
        if (crees == 1) {
            habilitations.forEach(this::habiliter);
        }
    }

    @Override
    public void habiliter(Habilitation habilitation) {
        base.sql(
                        """
                        insert into app.habilitation (agent, fonction, adherent, service, debut, fin)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Arrays.asList(
                                habilitation.agent(),
                                habilitation.fonction().name(),
                                habilitation.adherent(),
                                habilitation.service(),
                                habilitation.periode().debut(),
                                habilitation.periode().fin()))
                .update();
    }
}
