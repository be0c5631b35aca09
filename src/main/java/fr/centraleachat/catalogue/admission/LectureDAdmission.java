package fr.centraleachat.catalogue.admission;

import fr.centraleachat.catalogue.adhesion.Deliberation;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the table. */
final class LectureDAdmission {

    private LectureDAdmission() {}

    static Admission lire(ResultSet l, int rang) throws SQLException {
        return new Admission(
                l.getString("numero"),
                l.getString("adherent"),
                ServiceCommun.valueOf(l.getString("service_commun")),
                ModaliteDAdhesion.valueOf(l.getString("modalite")),
                l.getObject("effet_souhaite", LocalDate.class),
                EtatDAdmission.valueOf(l.getString("etat")),
                l.getString("motif"),
                deliberation(l, "deliberation_adherent"),
                deliberation(l, "deliberation_metropole"),
                l.getObject("effet", LocalDate.class),
                l.getString("demande_par"),
                l.getObject("demande_le", OffsetDateTime.class).toInstant());
    }

    private static Deliberation deliberation(ResultSet l, String colonne) throws SQLException {
        var numero = l.getString(colonne);
        return numero == null
                ? null
                : new Deliberation(
                        numero,
                        l.getObject(colonne + "_le", LocalDate.class),
                        l.getObject(colonne + "_piece", UUID.class));
    }
}
