package fr.centraleachat.organisation;

import fr.centraleachat.common.Periode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EffectifsEnBase implements Effectifs {

    private final JdbcClient base;

    EffectifsEnBase(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<Habilitation> habilitations(LocalDate le) {
        return base.sql(
                        """
                        select h.* from app.habilitation h
                        join app.agent g on g.identifiant = h.agent and g.actif
                        where h.debut <= :le and (h.fin is null or h.fin > :le)
                        order by h.agent, h.id""")
                .param("le", le)
                .query((ligne, rang) -> Profils.habilitation(ligne))
                .list();
    }

    @Override
    public List<Absence> absences(Periode periode) {
        return base.sql(
                        """
                        select a.agent, s.identifiant as suppleant, a.debut, a.fin
                        from app.absence a
                        join app.agent g on g.identifiant = a.agent and g.actif
                        left join app.agent s on s.identifiant = a.suppleant and s.actif
                        where a.fin > :debut and a.debut < :fin order by a.debut, a.agent""")
                .param("debut", periode.debut())
                .param("fin", periode.fin())
                .query(
                        (ligne, rang) ->
                                new Absence(
                                        ligne.getString("agent"),
                                        ligne.getString("suppleant"),
                                        Profils.periode(ligne)))
                .list();
    }

    @Override
    public List<Relais> relais() {
        return base.sql(
                        """
                        select r.fonction, r.adherent, r.agent from app.relais r
                        join app.agent g on g.identifiant = r.agent and g.actif
                        order by r.fonction, r.adherent""")
                .query(Relais.class)
                .list();
    }
}
