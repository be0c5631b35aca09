package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.Unite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Rows of the tables of the clocks, each with the procédure that it is of. */
final class LigneDeSuivi {

    private LigneDeSuivi() {}

    static SuiviDeProcedure procedure(ResultSet l, int rang) throws SQLException {
        return new SuiviDeProcedure(
                l.getString("numero"),
                l.getString("procedure"),
                l.getString("adherent"),
                l.getString("famille"),
                jour(l, "depart"),
                instant(l, "fin_de_consultation"),
                instant(l, "terminee_le"),
                instant(l, "suspendue_depuis"),
                instant(l, "prevision_le"),
                l.getInt("plan"),
                List.of());
    }

    static DeProcedure<PhaseSuivie> phase(ResultSet l, int rang) throws SQLException {
        var phase =
                new PhaseSuivie(
                        l.getString("phase"),
                        l.getInt("ordre"),
                        l.getString("libelle"),
                        l.getString("libelle_court"),
                        l.getString("acteur"),
                        new Duree(l.getInt("cible"), Unite.valueOf(l.getString("unite"))),
                        l.getObject("minimum_legal", Integer.class),
                        plans(l),
                        prevue(l),
                        List.of());
        return new DeProcedure<>(l.getString("numero"), phase.code(), phase);
    }

    static DeProcedure<Visite> visite(ResultSet l, int rang) throws SQLException {
        var visite =
                new Visite(
                        l.getString("phase"),
                        l.getInt("visite"),
                        instant(l, "ouverte_le"),
                        l.getInt("cible"),
                        l.getInt("suspendus"),
                        instant(l, "fermee_le"));
        return new DeProcedure<>(l.getString("procedure"), visite.phase(), visite);
    }

    private static Plans plans(ResultSet l) throws SQLException {
        return jour(l, "premier_fin") == null
                ? null
                : new Plans(
                        new Intervalle(jour(l, "premier_debut"), jour(l, "premier_fin")),
                        new Intervalle(jour(l, "actuel_debut"), jour(l, "actuel_fin")));
    }

    private static PhasePrevue prevue(ResultSet l) throws SQLException {
        if (jour(l, "prevision") == null) {
            return null;
        }
        var duree =
                new Duree(
                        l.getInt("prevision_jours"), Unite.valueOf(l.getString("prevision_unite")));
        var source = SourceDeDuree.valueOf(l.getString("prevision_base"));
        return new PhasePrevue(
                jour(l, "prevision_debut"), jour(l, "prevision"), new Hypothese(duree, source));
    }

    static LocalDate jour(ResultSet l, String colonne) throws SQLException {
        return l.getObject(colonne, LocalDate.class);
    }

    static Instant instant(ResultSet l, String colonne) throws SQLException {
        var moment = l.getObject(colonne, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
