package fr.centraleachat.catalogue.recours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recours, as the caller may see them. */
@Repository
class RecoursRepository {

    private static final String LIRE =
            """
            select r.*, m.objet from app.recours r
            join app.marche_mutualise m on m.reference = r.marche""";

    private final JdbcClient jdbc;

    RecoursRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a dossier that the caller may open. */
    Optional<Recours> deNumero(String numero) {
        return deNumeros(List.of(numero)).stream().findFirst();
    }

    List<Recours> deNumeros(List<String> numeros) {
        return jdbc.sql(LIRE + " where r.numero in (:numeros) and app.procedure_visible(r.numero)")
                .param("numeros", numeros)
                .query(LectureDeRecours::lire)
                .list();
    }

    /** Waits for whoever holds it, then reads it as they left it. */
    Optional<Recours> verrouiller(String numero) {
        return jdbc.sql(
                        LIRE
                                + " where r.numero = ? and app.procedure_visible(r.numero)"
                                + " for update of r")
                .param(numero)
                .query(LectureDeRecours::lire)
                .optional();
    }

    /** That of a request which was sent before under that key. */
    Optional<Recours> deCle(String agent, String cle) {
        return jdbc.sql(LIRE + " where r.demande_par = ? and r.cle = ?")
                .params(agent, cle)
                .query(LectureDeRecours::lire)
                .optional();
    }

    /** The request that waits or the recours that runs on that day or later. */
    Optional<Recours> vivant(String marche, String adherent, LocalDate jour) {
        return jdbc.sql(
                        LIRE
                                + """
                                 where r.marche = ? and r.adherent = ?
                                and r.etat in ('DEMANDE', 'ACCORDE') and (r.fin is null or r.fin > ?)
                                order by r.debut limit 1""")
                .params(marche, adherent, jour)
                .query(LectureDeRecours::lire)
                .optional();
    }

    /** Would that recours, begun on that day, meet another one of the same adhérent? */
    boolean chevauche(Recours r, LocalDate debut) {
        return jdbc.sql(
                        """
                        select exists (select 1 from app.recours
                        where marche = ? and adherent = ? and id <> ?
                            and etat in ('DEMANDE', 'ACCORDE') and (fin is null or fin > ?))""")
                .params(r.marche(), r.adherent(), r.id(), debut)
                .query(Boolean.class)
                .single();
    }

    /** By adhérent, then the latest first. */
    List<Recours> duMarche(String marche) {
        return jdbc.sql(LIRE + " where r.marche = ? order by r.adherent, r.debut desc")
                .param(marche)
                .query(LectureDeRecours::lire)
                .list();
    }

    /** Those that the caller may open, of these states, the latest request first. */
    List<Recours> dossiers(List<String> etats, int nombre) {
        return jdbc.sql(
                        LIRE
                                + """
                                 where r.etat in (:etats) and app.procedure_visible(r.numero)
                                order by r.demande_le desc, r.numero desc limit :nombre""")
                .param("etats", etats)
                .param("nombre", nombre)
                .query(LectureDeRecours::lire)
                .list();
    }

    /** Left by that day, with a quota that was not given back yet. */
    List<Recours> aRendre(LocalDate jour) {
        return jdbc.sql(
                        LIRE
                                + " where r.etat = 'ACCORDE' and r.fin <= ?"
                                + " and r.periode is not null and r.quota_rendu_le is null")
                .param(jour)
                .query(LectureDeRecours::lire)
                .list();
    }
}
