package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.decp.MarcheDecp;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An acheteur gave one id to several marchés: each is kept, and somebody is to know. */
@Component
class IdentifiantsPartages {

    private final JdbcClient jdbc;

    IdentifiantsPartages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** References that share an id of these marchés, by « siret|id »; those alone are not there. */
    Map<String, String> parmi(Collection<MarcheDecp> marches) {
        return jdbc
                .sql(
                        """
                        select acheteur_siret || '|' || id_decp as cle,
                            string_agg(reference, ', ' order by reference) as partage
                        from app.marche_mutualise
                        where (acheteur_siret, id_decp) in (
                            select * from unnest(:sirets::text[], :ids::text[]))
                        group by acheteur_siret, id_decp having count(*) > 1""")
                .param("sirets", marches.stream().map(MarcheDecp::acheteur).toArray(String[]::new))
                .param("ids", marches.stream().map(MarcheDecp::id).toArray(String[]::new))
                .query((ligne, n) -> Map.entry(ligne.getString("cle"), ligne.getString("partage")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static String cle(MarcheDecp marche) {
        return marche.acheteur() + "|" + marche.id();
    }
}
