package fr.centraleachat.reglementation;

import static fr.centraleachat.common.FichierDeReference.lire;

import fr.centraleachat.common.ChargementDeReference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the survey of the law once, at the very first start; a later change is a new dated row. */
@Component
class ParametresMigration extends ChargementDeReference {

    private static final String INSERTION =
            """
            insert into app.parametre (code, libelle, debut, fin, valeur, jour, unite, article,
                surete, a_verifier, note)
            values (?, ?, ?::date, ?::date, ?::numeric, ?::date, ?, ?, ?, ?, ?)""";

    ParametresMigration() {
        super("0026", "reglementation charger parametres");
    }

    @Override
    protected void charger(JdbcClient base) {
        lire("parametres").forEach(ligne -> base.sql(INSERTION).params(colonnes(ligne)).update());
    }

    private static List<Object> colonnes(Map<String, String> ligne) {
        var estUneDate = "DATE".equals(ligne.get("unite"));
        return Arrays.asList(
                ligne.get("code"),
                ligne.get("libelle"),
                ligne.get("debut"),
                ligne.get("fin"),
                estUneDate ? null : ligne.get("valeur"),
                estUneDate ? ligne.get("valeur") : null,
                ligne.get("unite"),
                ligne.get("article"),
                ligne.get("surete"),
                "oui".equals(ligne.get("a_verifier")),
                ligne.get("note"));
    }
}
