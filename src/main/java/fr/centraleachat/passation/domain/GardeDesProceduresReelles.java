package fr.centraleachat.passation.domain;

import fr.centraleachat.common.GardeDAcceleration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dates of a procédure that is not fictional are those of the law: its clock is real. */
@Component
class GardeDesProceduresReelles implements GardeDAcceleration {

    @Override
    public Optional<String> refus(Connection base) throws SQLException {
        try (var ordre = base.createStatement();
                var reelles =
                        ordre.executeQuery(
                                "select count(*) from app.procedure where not fictive")) {
            reelles.next();
            int nombre = reelles.getInt(1);
            return nombre == 0
                    ? Optional.empty()
                    : Optional.of(
                            "La base contient "
                                    + nombre
                                    + (nombre == 1 ? " procédure réelle" : " procédures réelles")
                                    + " : son horloge ne peut pas être accélérée.");
        }
    }
}
