package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an adhérent pays for a year, computed each time from what founds it. */
@Service
@Transactional(readOnly = true)
public class Contributions {

    private final Organisation organisation;
    private final ConventionRepository conventions;
    private final BaremeRepository bareme;
    private final JdbcClient jdbc;

    Contributions(
            Organisation organisation,
            ConventionRepository conventions,
            BaremeRepository bareme,
            JdbcClient jdbc) {
        this.organisation = organisation;
        this.conventions = conventions;
        this.bareme = bareme;
        this.jdbc = jdbc;
    }

    public Contribution de(String adherent, int annee) {
        var tarif = new TarifDuJour(bareme.toutes(), organisation.adherent(adherent).population());
        var conclues = conventions.de(adherent);
        return new CalculDeContribution(tarif, notifications(adherent, annee))
                .pour(
                        annee,
                        organisation.adhesions(adherent).stream()
                                .map(a -> new AdhesionTarifee(a, conclues))
                                .toList());
    }

    /** A procédure in lots counts once, the day of its first marché. */
    private List<LocalDate> notifications(String adherent, int annee) {
        return jdbc.sql(
                        """
                        select min(date_notification) from app.marche_mutualise
                        where acheteur = :adherent and origine = 'PROCEDURE'
                        group by numero_de_procedure
                        having extract(year from min(date_notification)) = :annee order by 1""")
                .param("adherent", adherent)
                .param("annee", annee)
                .query(LocalDate.class)
                .list();
    }
}
