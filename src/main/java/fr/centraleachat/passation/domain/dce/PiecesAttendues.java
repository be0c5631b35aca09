package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pieces the DCE of a procédure must hold, by the rows in force. */
@Component
class PiecesAttendues {

    private static final String EN_VIGUEUR =
            """
            select piece, libelle, rubrique, par_lot, document, obligatoire, regle
            from app.piece_attendue
            where procedure_type = ? and condition = any(?)
              and daterange(debut, fin) @> ?::date
            order by rang, id""";

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final Clock horloge;

    PiecesAttendues(JdbcClient jdbc, Procedures procedures, Clock horloge) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.horloge = horloge;
    }

    /**
     * @param montage empty while there is none yet
     */
    List<PieceAttendue> de(Procedure procedure, Optional<Montage> montage) {
        return jdbc.sql(EN_VIGUEUR)
                .params(
                        procedure.type().name(),
                        conditions(procedure, montage).toArray(String[]::new),
                        procedure.jourDuRegime(LocalDate.now(horloge)))
                .query(PieceAttendue.class)
                .list();
    }

    private List<String> conditions(Procedure procedure, Optional<Montage> montage) {
        var remplies = new ArrayList<String>();
        remplies.add("TOUJOURS");
        remplies.add(procedure.nature() == Nature.TRAVAUX ? "TRAVAUX" : "FOURNITURES_ET_SERVICES");
        if (procedures.lotsEnLice(procedure.numero()).size() > 1) {
            remplies.add("ALLOTI");
        }
        if (montage.filter(Montage::estAccordCadre).isPresent()) {
            remplies.add("ACCORD_CADRE");
        }
        if (procedure.intervenants().beneficiaires().size() > 1) {
            remplies.add("PLUSIEURS_BENEFICIAIRES");
        }
        return remplies;
    }
}
