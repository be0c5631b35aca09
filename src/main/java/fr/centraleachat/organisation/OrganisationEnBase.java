package fr.centraleachat.organisation;

import fr.centraleachat.common.Introuvable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OrganisationEnBase implements Organisation {

    private static final String ADHERENT =
            """
            select code, nom, type, rattachement, code_insee, siren, siret, siret_a_verifier, population
            from app.adherent
            """;
    private static final String AGENT = "select g.identifiant, g.nom, g.courriel from app.agent g ";

    private final JdbcClient base;
    private final Profils profils;

    OrganisationEnBase(JdbcClient base, Profils profils) {
        this.base = base;
        this.profils = profils;
    }

    @Override
    public List<Adherent> adherents() {
        return base.sql(ADHERENT + " order by type <> 'METROPOLE', nom collate \"fr-x-icu\"")
                .query(Adherent.class)
                .list();
    }

    @Override
    public Adherent adherent(String code) {
        return chercher(code)
                .orElseThrow(() -> new Introuvable("Aucun adhérent n’a le code « " + code + " »."));
    }

    @Override
    public boolean existe(String adherent) {
        return chercher(adherent).isPresent();
    }

    private Optional<Adherent> chercher(String code) {
        return base.sql(ADHERENT + " where code = ?").param(code).query(Adherent.class).optional();
    }

    @Override
    public List<Adhesion> adhesions(String adherent) {
        return base.sql(
                        "select * from app.adhesion where adherent = ? order by service_commun, debut")
                .param(adherent)
                .query(
                        (ligne, numero) ->
                                new Adhesion(
                                        ligne.getLong("id"),
                                        adherent,
                                        ServiceCommun.valueOf(ligne.getString("service_commun")),
                                        ModaliteDAdhesion.valueOf(ligne.getString("modalite")),
                                        Profils.periode(ligne)))
                .list();
    }

    @Override
    public boolean adhere(String adherent, ServiceCommun service, LocalDate le) {
        return adhesions(adherent).stream()
                .anyMatch(a -> a.service() == service && a.periode().contient(le));
    }

    @Override
    public List<Service> services(String adherent) {
        return base.sql(
                        """
                        select adherent, code, nom from app.service where adherent = ? and actif
                        order by code <> 'GENERAL', nom collate "fr-x-icu"
                        """)
                .param(adherent)
                .query(Service.class)
                .list();
    }

    @Override
    public List<Agent> agentsActifs() {
        return base.sql(AGENT + " where g.actif order by g.identifiant").query(Agent.class).list();
    }

    @Override
    public Optional<Agent> agent(String identifiant) {
        return base.sql(AGENT + "where g.identifiant = ?")
                .param(identifiant)
                .query(Agent.class)
                .optional();
    }

    @Override
    public List<Agent> titulaires(
            Fonction fonction, String adherent, String service, LocalDate le) {
        return base.sql(
                        AGENT
                                + """
                                where g.actif and exists (select 1 from app.habilitation h
                                    where h.agent = g.identifiant and h.fonction = :fonction
                                      and (h.adherent = :adherent
                                           or (:mutualisee and h.adherent = 'DIJON_METROPOLE'))
                                      and (cast(:service as text) is null or h.service is null
                                           or h.service = :service)
                                      and h.debut <= :le and (h.fin is null or h.fin > :le))
                                order by g.nom collate "fr-x-icu"
                                """)
                .param("fonction", fonction.name())
                .param("adherent", adherent)
                .param("mutualisee", fonction.estMutualisee())
                .param("service", service)
                .param("le", le)
                .query(Agent.class)
                .list();
    }

    @Override
    public List<Habilitation> habilitations(String agent, LocalDate le) {
        return profils.le(le, agent).map(Profil::habilitations).orElse(List.of());
    }

    @Override
    public Optional<Agent> relais(Fonction fonction, String adherent) {
        return base.sql(
                        AGENT
                                + """
                                join app.relais r on r.agent = g.identifiant
                                where g.actif and r.fonction = ? and r.adherent = ?
                                """)
                .params(fonction.name(), adherent)
                .query(Agent.class)
                .optional();
    }

    @Override
    public Optional<Agent> suppleant(String agent, LocalDate le) {
        return base.sql(
                        AGENT
                                + """
                                join app.absence a on a.suppleant = g.identifiant
                                where g.actif and a.agent = :agent and a.debut <= :le and a.fin > :le
                                """)
                .param("agent", agent)
                .param("le", le)
                .query(Agent.class)
                .optional();
    }

    @Override
    public boolean estAbsent(String agent, LocalDate le) {
        return base.sql(
                        """
                        select exists (select 1 from app.absence
                            where agent = :agent and debut <= :le and fin > :le)
                        """)
                .param("agent", agent)
                .param("le", le)
                .query(Boolean.class)
                .single();
    }
}
