package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.ChargementDeReference;
import fr.centraleachat.common.FichierDeReference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads what a DCE must hold, once; a later change of the law is a new dated row. */
@Component
class PiecesAttenduesMigration extends ChargementDeReference {

    private static final String INSERTION =
            """
            insert into app.piece_attendue (rang, procedure_type, piece, libelle, rubrique,
                condition, par_lot, document, obligatoire, regle, debut, fin)
            values (?::int, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?::date)""";

    PiecesAttenduesMigration() {
        super("0085", "passation charger pieces attendues");
    }

    @Override
    protected void charger(JdbcClient base) {
        FichierDeReference.lire("pieces-attendues-du-dce")
                .forEach(ligne -> base.sql(INSERTION).params(colonnes(ligne)).update());
    }

    private static List<Object> colonnes(Map<String, String> ligne) {
        return Arrays.asList(
                ligne.get("rang"),
                ligne.get("procedure_type"),
                ligne.get("piece"),
                ligne.get("libelle"),
                ligne.get("rubrique"),
                ligne.get("condition"),
                "oui".equals(ligne.get("par_lot")),
                ligne.get("document"),
                "oui".equals(ligne.get("obligatoire")),
                ligne.get("regle"),
                ligne.get("debut"),
                ligne.get("fin"));
    }
}
