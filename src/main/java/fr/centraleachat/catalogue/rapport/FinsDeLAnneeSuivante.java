package fr.centraleachat.catalogue.rapport;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The marchés of the métropole and of the adhérents that end in the year after an exercice. */
@Component
class FinsDeLAnneeSuivante {

    private static final int PREMIERS = 50;
    private static final String CONDITION = "m.annee_de_fin = ? and m.acheteur is not null";

    private final JdbcClient jdbc;

    FinsDeLAnneeSuivante(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first to end. */
    List<MarcheQuiFinit> premiers(Exercice e) {
        return jdbc.sql(
                        """
                        select m.reference, m.objet, f.libelle as famille, m.fin, m.titulaires
                        from app.marche_mutualise m left join app.famille f on f.code = m.famille
                        where %s order by m.fin_triee, m.reference limit ?"""
                                .formatted(CONDITION))
                .params(e.annee() + 1, PREMIERS)
                .query(MarcheQuiFinit.class)
                .list();
    }

    int nombre(Exercice e) {
        return jdbc.sql("select count(*) from app.marche_mutualise m where " + CONDITION)
                .param(e.annee() + 1)
                .query(Integer.class)
                .single();
    }
}
