package fr.centraleachat.catalogue.contact;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts of a marché: every agent reads them, the équipe achats keeps them. */
@Service
@Transactional
public class Contacts {

    private final JdbcClient jdbc;
    private final AgentCourant agent;

    Contacts(JdbcClient jdbc, AgentCourant agent) {
        this.jdbc = jdbc;
        this.agent = agent;
    }

    public boolean peutEcrire() {
        return agent.tient(Fonction.EQUIPE_ACHATS);
    }

    /** The titulaire's first. */
    @Transactional(readOnly = true)
    public List<Contact> de(String marche) {
        return jdbc.sql(
                        """
                        select id, cote, fonction, courriel, telephone from app.contact_de_marche
                        where marche = ?
                        order by array_position(array['TITULAIRE', 'CENTRALE', 'BENEFICIAIRE'], cote),
                            fonction, id""")
                .param(marche)
                .query(Contact.class)
                .list();
    }

    public void ajouter(String marche, SaisieDeContact s) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        s.verifier();
        jdbc.sql("insert into app.contact_de_marche values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), marche, s.cote().name())
                .params(s.fonction().strip(), s.courriel(), s.telephone())
                .update();
    }

    public void retirer(String marche, UUID id) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        int retires =
                jdbc.sql("delete from app.contact_de_marche where id = ? and marche = ?")
                        .params(id, marche)
                        .update();
        if (retires == 0) {
            throw new Introuvable("Ce contact n’est plus là.");
        }
    }
}
