package fr.centraleachat.catalogue.recherche;

import fr.centraleachat.catalogue.recherche.PageDuCatalogue.Facette;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The marchés as an agent looks for them. Every agent sees them all. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private static final String LIGNES =
            """
            select m.reference, m.id_decp, m.objet, m.famille, m.acheteur, m.fin, m.montant_ht,
                (select string_agg(coalesce(t.nom, t.identifiant), ', ' order by t.rang)
                    from app.titulaire_de_marche t where t.marche = m.reference) as titulaires,
                (select count(*) from app.beneficiaire_de_marche b
                    where b.marche = m.reference) as adherents,
                p.unite, p.maximum, p.engage + p.constate as pris
            from app.marche_mutualise m
            left join app.periode_de_marche p on p.marche = m.reference
                and p.debut <= :jour and p.fin > :jour
            where %s
            order by m.fin nulls last, m.reference
            limit :taille offset :depuis""";

    private final JdbcClient jdbc;
    private final Clock horloge;

    Catalogue(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** A page of them, the first to end first. */
    public PageDuCatalogue chercher(Recherche r) {
        return chercher(r, Recherche.TAILLE);
    }

    /**
     * @param taille marchés for each page
     */
    public PageDuCatalogue chercher(Recherche r, int taille) {
        var conditions = new ConditionsDeRecherche(r, jour());
        var lignes =
                jdbc.sql(LIGNES.formatted(conditions.sql()))
                        .params(conditions.valeurs())
                        .param("taille", taille)
                        .param("depuis", (long) r.page() * taille)
                        .query(LigneDuCatalogue.class)
                        .list();
        return new PageDuCatalogue(
                compter(r), lignes, familles(r.sansFamille()), etats(r.sansEtat()));
    }

    private int compter(Recherche r) {
        var conditions = new ConditionsDeRecherche(r, jour());
        return jdbc.sql("select count(*) from app.marche_mutualise m where " + conditions.sql())
                .params(conditions.valeurs())
                .query(Integer.class)
                .single();
    }

    private List<Facette> familles(Recherche r) {
        var conditions = new ConditionsDeRecherche(r, jour());
        return jdbc.sql(
                        """
                        select m.famille as code, count(*) as nombre
                        from app.marche_mutualise m where m.famille is not null and %s
                        group by m.famille order by nombre desc, code"""
                                .formatted(conditions.sql()))
                .params(conditions.valeurs())
                .query(Facette.class)
                .list();
    }

    private List<Facette> etats(Recherche r) {
        return Arrays.stream(Etat.values())
                .map(
                        etat ->
                                new Facette(
                                        etat.name(),
                                        compter(
                                                new Recherche(
                                                        r.mots(),
                                                        r.famille(),
                                                        etat,
                                                        r.ouvertA(),
                                                        0))))
                .toList();
    }

    private LocalDate jour() {
        return LocalDate.now(horloge);
    }
}
