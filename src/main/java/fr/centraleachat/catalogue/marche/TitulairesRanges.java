package fr.centraleachat.catalogue.marche;

import fr.centraleachat.catalogue.decp.TitulaireDecp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds each marché, written anew with it. */
@Component
public class TitulairesRanges {

    private final JdbcClient jdbc;

    TitulairesRanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param parMarche by reference, in the order of the source
     */
    @Transactional
    public void ranger(Map<String, List<TitulaireDecp>> parMarche) {
        jdbc.sql("delete from app.titulaire_de_marche where marche = any (:marches)")
                .param("marches", parMarche.keySet().toArray(String[]::new))
                .update();
        var marches = new ArrayList<String>();
        var titulaires = new ArrayList<TitulaireDecp>();
        parMarche.forEach(
                (marche, siens) ->
                        siens.forEach(
                                t -> {
                                    marches.add(marche);
                                    titulaires.add(t);
                                }));
        inserer(marches, titulaires);
    }

    private void inserer(List<String> marches, List<TitulaireDecp> titulaires) {
        jdbc.sql(
                        """
                        insert into app.titulaire_de_marche (marche, rang, type, identifiant, nom)
                        select marche, row_number() over (partition by marche order by n), type,
                            identifiant, nom
                        from unnest(:marches::text[], :types::text[], :ids::text[], :noms::text[])
                            with ordinality as t(marche, type, identifiant, nom, n)""")
                .param("marches", marches.toArray(String[]::new))
                .param("types", titulaires.stream().map(TitulaireDecp::type).toArray(String[]::new))
                .param("ids", titulaires.stream().map(TitulaireDecp::id).toArray(String[]::new))
                .param("noms", titulaires.stream().map(TitulaireDecp::nom).toArray(String[]::new))
                .update();
    }
}
