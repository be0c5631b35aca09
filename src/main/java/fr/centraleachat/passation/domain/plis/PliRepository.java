package fr.centraleachat.passation.domain.plis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the plis; a row is only added, and its state changed at the opening. */
@Repository
class PliRepository {

    private static final String LIRE =
            """
            select p.*,
                   array(select l.lot from app.pli_lot l where l.pli = p.id order by l.lot) as lots,
                   (select sum(d.taille) from app.pli_document d where d.pli = p.id) as taille
            from app.pli p
            """;

    private final JdbcClient jdbc;

    PliRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void inserer(Pli pli, List<DocumentDePli> documents) {
        jdbc.sql("insert into app.pli values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(pli.id(), pli.procedure(), pli.tour(), pli.ordre())
                .params(pli.operateur().siret(), pli.operateur().nom())
                .params(pli.recuLe().atOffset(ZoneOffset.UTC))
                .params(pli.enregistreLe().atOffset(ZoneOffset.UTC))
                .params(pli.source().name(), pli.preuve(), pli.motif(), pli.etat().name())
                .param(pli.enregistrePar())
                .update();
        pli.lots().forEach(lot -> inserer(pli, lot));
        documents.forEach(document -> inserer(pli, document));
    }

    private void inserer(Pli pli, int lot) {
        jdbc.sql("insert into app.pli_lot values (?, ?, ?, ?)")
                .params(pli.id(), pli.procedure(), lot, pli.etat().name())
                .update();
    }

    private void inserer(Pli pli, DocumentDePli document) {
        jdbc.sql("insert into app.pli_document values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(pli.id(), pli.procedure(), document.rang(), document.contenu())
                .params(document.nom(), document.typeMime())
                .params(document.taille(), document.empreinte())
                .update();
    }

    /** In the order of the register. */
    List<Pli> duTour(String procedure, int tour) {
        return jdbc.sql(LIRE + " where p.procedure = ? and p.tour = ? order by p.ordre")
                .params(procedure, tour)
                .query(PliRepository::pli)
                .list();
    }

    Optional<Pli> pli(String procedure, UUID id) {
        return jdbc.sql(LIRE + " where p.procedure = ? and p.id = ?")
                .params(procedure, id)
                .query(PliRepository::pli)
                .optional();
    }

    List<DocumentDePli> documents(UUID pli) {
        return jdbc.sql("select * from app.pli_document where pli = ? order by rang")
                .param(pli)
                .query(PliRepository::document)
                .list();
    }

    /** What the opening decided, by pli and by lot. */
    List<SortDuPli> sorts(String procedure, int tour) {
        return jdbc.sql(
                        """
                        select l.pli, l.lot, l.etat from app.pli_lot l join app.pli p on p.id = l.pli
                        where p.procedure = ? and p.tour = ? order by p.ordre, l.lot
                        """)
                .params(procedure, tour)
                .query(
                        (ligne, rang) ->
                                new SortDuPli(
                                        ligne.getObject("pli", UUID.class),
                                        ligne.getInt("lot"),
                                        EtatDePli.valueOf(ligne.getString("etat"))))
                .list();
    }

    void changer(UUID pli, EtatDePli etat) {
        jdbc.sql("update app.pli set etat = ? where id = ?").params(etat.name(), pli).update();
    }

    void changer(SortDuPli sort) {
        jdbc.sql("update app.pli_lot set etat = ? where pli = ? and lot = ?")
                .params(sort.etat().name(), sort.pli(), sort.lot())
                .update();
    }

    private static Pli pli(ResultSet ligne, int rang) throws SQLException {
        return new Pli(
                ligne.getObject("id", UUID.class),
                ligne.getString("procedure"),
                ligne.getInt("tour"),
                ligne.getInt("ordre"),
                new Operateur(ligne.getString("siret"), ligne.getString("operateur")),
                List.of((Integer[]) ligne.getArray("lots").getArray()),
                ligne.getObject("recu_le", OffsetDateTime.class).toInstant(),
                ligne.getObject("enregistre_le", OffsetDateTime.class).toInstant(),
                SourceDeReception.valueOf(ligne.getString("source")),
                ligne.getObject("preuve", UUID.class),
                ligne.getString("motif"),
                EtatDePli.valueOf(ligne.getString("etat")),
                ligne.getString("enregistre_par"),
                ligne.getLong("taille"));
    }

    private static DocumentDePli document(ResultSet ligne, int rang) throws SQLException {
        return new DocumentDePli(
                ligne.getObject("pli", UUID.class),
                ligne.getInt("rang"),
                ligne.getObject("contenu", UUID.class),
                ligne.getString("nom"),
                ligne.getString("type_mime"),
                ligne.getLong("taille"),
                ligne.getString("empreinte"));
    }
}
