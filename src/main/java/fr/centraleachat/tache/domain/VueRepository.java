package fr.centraleachat.tache.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The saved views. */
@Repository
class VueRepository {

    private static final String VISIBLES =
            """
            select v.id, v.nom, v.couleur, v.filtres, v.fonction, v.adherent,
                v.agent = :agent as mienne
            from app.vue_de_taches v
            where v.agent = :agent or exists (select 1 from %s
                where h.fonction = v.fonction and (h.adherent = '*' or h.adherent = v.adherent))
            order by mienne desc, v.nom collate "fr-x-icu" """
                    .formatted(Portefeuille.TABLE);

    private final JdbcClient jdbc;

    VueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The caller's own first, by name. */
    List<VueDeTaches> visibles(String agent, Portefeuille portefeuille) {
        return portefeuille
                .poser(jdbc.sql(VISIBLES))
                .param("agent", agent)
                .query(VueDeTaches.class)
                .list();
    }

    /** A view of the same name takes its new shape. */
    void enregistrer(String agent, VueDeTaches vue) {
        jdbc.sql(
                        """
                        insert into app.vue_de_taches
                            (id, agent, nom, couleur, filtres, fonction, adherent)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (agent, nom) do update set couleur = excluded.couleur,
                            filtres = excluded.filtres, fonction = excluded.fonction,
                            adherent = excluded.adherent""")
                .params(vue.id(), agent, vue.nom(), vue.couleur().name(), vue.filtres())
                .params(vue.fonction() == null ? null : vue.fonction().name(), vue.adherent())
                .update();
    }

    int retirer(String agent, UUID id) {
        return jdbc.sql("delete from app.vue_de_taches where id = ? and agent = ?")
                .params(id, agent)
                .update();
    }
}
