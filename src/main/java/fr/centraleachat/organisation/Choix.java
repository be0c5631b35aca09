package fr.centraleachat.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the lists of the forms propose: the value sent, then what the agent reads. */
@Component
class Choix {

    private static final String SEPARATEUR = "/";

    private final Organisation organisation;
    private final JdbcClient base;

    Choix(Organisation organisation, JdbcClient base) {
        this.organisation = organisation;
        this.base = base;
    }

    Map<String, String> adherents() {
        var choix = new LinkedHashMap<String, String>();
        organisation.adherents().forEach(a -> choix.put(a.code(), a.nom()));
        return choix;
    }

    /** Those of every adhérent, since one list cannot follow another without a script. */
    Map<String, String> services() {
        var choix = new LinkedHashMap<String, String>();
        organisation.adherents().forEach(a -> ajouterServices(a, choix));
        return choix;
    }

    private void ajouterServices(Adherent adherent, Map<String, String> choix) {
        organisation
                .services(adherent.code())
                .forEach(
                        s ->
                                choix.put(
                                        adherent.code() + SEPARATEUR + s.code(),
                                        adherent.nom() + " : " + s.nom()));
    }

    /** The service of a choice; one of another adhérent is left whole, for the act to refuse. */
    static String serviceDe(String adherent, String choisi) {
        return choisi != null && choisi.startsWith(adherent + SEPARATEUR)
                ? choisi.substring(adherent.length() + 1)
                : choisi;
    }

    Map<String, String> agents() {
        return nommer(
                base.sql(
                                """
                                select identifiant, nom, courriel from app.agent where actif
                                order by nom collate "fr-x-icu"
                                """)
                        .query(Agent.class)
                        .list());
    }

    /** The active agents who hold a fonction for one of the adhérents of this one. */
    Map<String, String> collegues(String agent) {
        return nommer(
                base.sql(
                                """
                                select identifiant, nom, courriel from app.agent g
                                where actif and identifiant <> :agent and exists (
                                    select 1 from app.habilitation sien
                                    join app.habilitation autre on autre.adherent = sien.adherent
                                    where sien.agent = :agent and autre.agent = g.identifiant)
                                order by nom collate "fr-x-icu"
                                """)
                        .param("agent", agent)
                        .query(Agent.class)
                        .list());
    }

    private static Map<String, String> nommer(List<Agent> agents) {
        var choix = new LinkedHashMap<String, String>();
        agents.forEach(a -> choix.put(a.identifiant(), a.nom()));
        return choix;
    }
}
