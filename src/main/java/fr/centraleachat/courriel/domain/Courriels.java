package fr.centraleachat.courriel.domain;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The courriels that the caller may see: the database bounds every query. */
@Component
@Transactional(readOnly = true)
public class Courriels {

    private static final String LIGNE =
            """
            select id, genre, destinataire, adresse, objet, etat, ecrit_le, envoye_le, prochaine,
                detail from app.courriel
            """;

    private static final String CHERCHES =
            """
            where app.unaccent(lower(destinataire || ' ' || coalesce(adresse, '')))
                like '%' || app.unaccent(lower(:cherche)) || '%'""";

    private final JdbcClient jdbc;

    Courriels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<LigneDeCourriel> de(String procedure) {
        return jdbc.sql(
                        LIGNE
                                + "where procedures @> array[cast(? as text)] order by ecrit_le desc, id")
                .param(procedure)
                .query(LigneDeCourriel.class)
                .list();
    }

    /** What an administrator has to settle first, then the newest. */
    public List<LigneDeCourriel> chercher(String destinataire, int page, int taille) {
        return jdbc.sql(
                        LIGNE
                                + CHERCHES
                                + " order by etat in ('ECHEC', 'INCERTAIN') desc, ecrit_le desc, id"
                                + " limit :taille offset :debut")
                .param("cherche", sansJoker(destinataire))
                .param("taille", taille)
                .param("debut", (long) page * taille)
                .query(LigneDeCourriel.class)
                .list();
    }

    public int compter(String destinataire) {
        return jdbc.sql("select count(*) from app.courriel " + CHERCHES)
                .param("cherche", sansJoker(destinataire))
                .query(Integer.class)
                .single();
    }

    /** Those that failed for good, or of which nobody knows. */
    public int aReprendre() {
        return jdbc.sql("select count(*) from app.courriel where etat in ('ECHEC', 'INCERTAIN')")
                .query(Integer.class)
                .single();
    }

    public CourrielLu exiger(UUID id) {
        var ligne =
                jdbc.sql(LIGNE + "where id = ?")
                        .param(id)
                        .query(LigneDeCourriel.class)
                        .optional()
                        .orElseThrow(Courriels::inconnu);
        return jdbc.sql("select procedures, texte, tentatives from app.courriel where id = ?")
                .param(id)
                .query(
                        (l, rang) ->
                                new CourrielLu(
                                        ligne,
                                        List.of((String[]) l.getArray("procedures").getArray()),
                                        l.getString("texte"),
                                        l.getInt("tentatives"),
                                        pieces(id),
                                        tentatives(id)))
                .single();
    }

    private List<CourrielLu.Piece> pieces(UUID id) {
        return jdbc.sql("select rang, nom from app.courriel_piece where courriel = ? order by rang")
                .param(id)
                .query(CourrielLu.Piece.class)
                .list();
    }

    private List<CourrielLu.Tentative> tentatives(UUID id) {
        return jdbc.sql(
                        """
                        select rang, adresse, le, reponse, case issue when 'ENVOYE' then 'envoyé'
                            when 'SERVEUR_ABSENT' then 'serveur de courriel injoignable'
                            when 'REPORTE' then 'reporté par le serveur'
                            when 'REFUSE' then 'refusé' when 'INCERTAIN' then 'interrompu'
                            else 'sans réponse' end as issue
                        from app.courriel_tentative where courriel = ? order by rang""")
                .param(id)
                .query(CourrielLu.Tentative.class)
                .list();
    }

    public PieceJointe piece(UUID id, int rang) {
        return jdbc.sql(
                        "select nom, type, contenu from app.courriel_piece"
                                + " where courriel = ? and rang = ?")
                .params(id, rang)
                .query(PieceJointe.class)
                .optional()
                .orElseThrow(Courriels::inconnu);
    }

    private static String sansJoker(String texte) {
        return texte.strip().replaceAll("[%_\\\\]", "");
    }

    private static Introuvable inconnu() {
        return new Introuvable("Ce courriel n’existe pas, ou ne vous concerne pas.");
    }
}
