package fr.centraleachat.catalogue.finance;

import fr.centraleachat.common.Introuvable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What finance says of the marchés, for those who may read it. */
@Service
@Transactional(readOnly = true)
public class ExecutionFinanciere {

    private static final String LIGNES =
            """
            select l.*, s.nom as nom_de_source, (select e.libelle from app.periode_de_marche p
                join app.ecriture e on e.periode = p.id and e.rang = l.rang
                where p.marche = l.marche and p.rang = l.periode) as objet
            from app.ligne_financiere l join app.source_financiere s on s.id = l.source
            where %s order by l.jour desc, l.id desc limit :taille offset :depuis""";

    private final JdbcClient jdbc;
    private final DroitSurLesFinances droit;
    private final LigneRepository lignes;
    private final CommandesDuLivre commandes;

    ExecutionFinanciere(
            JdbcClient jdbc,
            DroitSurLesFinances droit,
            LigneRepository lignes,
            CommandesDuLivre commandes) {
        this.jdbc = jdbc;
        this.droit = droit;
        this.lignes = lignes;
        this.commandes = commandes;
    }

    /** A page of them, the last ones first. */
    public List<LigneVue> lignes(RechercheDeLignes r) {
        return lecture(LIGNES.formatted(conditions(r)), r)
                .param("taille", RechercheDeLignes.TAILLE)
                .param("depuis", r.page() * RechercheDeLignes.TAILLE)
                .query(LectureDeVue::ligne)
                .list();
    }

    public int compter(RechercheDeLignes r) {
        return lecture("select count(*) from app.ligne_financiere l where " + conditions(r), r)
                .query(Integer.class)
                .single();
    }

    /**
     * @throws Introuvable when there is none, or not for the caller
     */
    public LigneVue ligne(long id) {
        return jdbc.sql(LIGNES.formatted("l.id = :id"))
                .param("id", id)
                .param("taille", 1)
                .param("depuis", 0)
                .query(LectureDeVue::ligne)
                .optional()
                .filter(l -> droit.lit(l.adherent()))
                .orElseThrow(() -> new Introuvable("Cette ligne financière n’existe pas."));
    }

    /** Orders that may explain it, the likeliest first. */
    public List<CommandeDuLivre> commandesPour(long id) {
        return commandes.pour(lignes.deId(ligne(id).id()).orElseThrow());
    }

    public List<EtatDeLigne> historique(long id) {
        return jdbc.sql(
                        """
                        select acte, jour, montant_ht, libelle, marche, periode, commande, par, le
                        from app.etat_de_ligne_financiere where ligne = ? order by rang""")
                .param(ligne(id).id())
                .query(
                        (l, n) ->
                                new EtatDeLigne(
                                        ActeSurLigne.valueOf(l.getString("acte")),
                                        l.getObject("jour", LocalDate.class),
                                        l.getBigDecimal("montant_ht"),
                                        l.getString("marche"),
                                        l.getObject("commande", Integer.class),
                                        l.getString("par"),
                                        l.getObject("le", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What each adhérent engaged and paid on a marché, as finance says: everyone reads it. */
    public List<ExecutionParAdherent> parAdherent(String marche) {
        return jdbc.sql(
                        """
                        select adherent,
                            coalesce(sum(montant_ht) filter (where genre = 'ENGAGEMENT'), 0)
                                as engage,
                            coalesce(sum(montant_ht) filter (where genre = 'MANDAT'), 0) as mandate,
                            coalesce(sum(montant_ht) filter (
                                where genre = 'ENGAGEMENT' and rang is null), 0) as a_rapprocher,
                            sum(constate) as constate
                        from app.ligne_financiere where marche = ? group by adherent
                        order by adherent""")
                .param(marche)
                .query(ExecutionParAdherent.class)
                .list();
    }

    /** What finance engaged and paid for each order, among those that the caller reads. */
    public List<ExecutionParCommande> parCommande(String marche) {
        return jdbc.sql(
                        """
                        select e.adherent, p.rang as periode, e.rang, e.libelle, e.montant,
                            sum(l.montant_ht) filter (where l.genre = 'ENGAGEMENT') as engage,
                            sum(l.montant_ht) filter (where l.genre = 'MANDAT') as mandate
                        from app.ligne_financiere l
                        join app.periode_de_marche p on p.marche = l.marche and p.rang = l.periode
                        join app.ecriture e on e.periode = p.id and e.rang = l.rang
                        where l.marche = :marche and (:tout or l.adherent = any(:lus))
                        group by e.adherent, p.rang, e.rang, e.libelle, e.montant
                        order by p.rang desc, e.rang desc limit 100""")
                .param("marche", marche)
                .param("tout", droit.litTout())
                .param("lus", droit.lus().toArray(String[]::new))
                .query(ExecutionParCommande.class)
                .list();
    }

    private String conditions(RechercheDeLignes r) {
        return Arrays.asList(
                        r.situation() == null ? null : r.situation().condition(),
                        r.adherent() == null ? null : "l.adherent = :adherent",
                        r.marche() == null ? null : "l.marche = :marche",
                        r.genre() == null ? null : "l.genre = :genre",
                        droit.litTout() ? "true" : "l.adherent = any(:lus)")
                .stream()
                .filter(c -> c != null)
                .collect(Collectors.joining(" and "));
    }

    private JdbcClient.StatementSpec lecture(String sql, RechercheDeLignes r) {
        return jdbc.sql(sql)
                .param("adherent", r.adherent())
                .param("marche", r.marche())
                .param("genre", r.genre() == null ? null : r.genre().name())
                .param("lus", droit.lus().toArray(String[]::new));
    }

    /** What a line was after an act. */
    public record EtatDeLigne(
            ActeSurLigne acte,
            LocalDate jour,
            BigDecimal montantHt,
            String marche,
            Integer commande,
            String par,
            Instant le) {}

    /**
     * In euros HT.
     *
     * @param aRapprocher engagements that no order explains
     * @param constate what the grand livre holds of them
     */
    public record ExecutionParAdherent(
            String adherent,
            BigDecimal engage,
            BigDecimal mandate,
            BigDecimal aRapprocher,
            BigDecimal constate) {}

    /**
     * An order as finance sees it, in euros HT.
     *
     * @param engage null when only a mandat names it
     * @param mandate null when nothing is paid
     */
    public record ExecutionParCommande(
            String adherent,
            int periode,
            int rang,
            String libelle,
            BigDecimal montant,
            BigDecimal engage,
            BigDecimal mandate) {}
}
