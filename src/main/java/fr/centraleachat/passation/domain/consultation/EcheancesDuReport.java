package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Warns, nearer and nearer to the date limite, that a report is not decided. */
@Component
class EcheancesDuReport {

    private static final String GENRE = "REPORT_A_DECIDER";
    private static final List<String> ALERTES =
            List.of("ALERTE_REPORT_1_JOURS", "ALERTE_REPORT_2_JOURS", "ALERTE_REPORT_3_JOURS");

    private final Delais delais;
    private final Parametres parametres;

    EcheancesDuReport(Delais delais, Parametres parametres) {
        this.delais = delais;
        this.parametres = parametres;
    }

    void attendre(Procedure procedure, Report report) {
        var limite = DatesLegales.jour(procedure.dlro());
        for (var alerte : ALERTES) {
            delais.surveiller(
                    new EcheanceLegale(
                            procedure.numero(),
                            GENRE,
                            objet(report, alerte),
                            avant(
                                    limite,
                                    parametres.entier(alerte, procedure.jourDuRegime(limite))),
                            limite,
                            "Décider du report de la date limite",
                            "R2151-4",
                            "CON-6"));
        }
    }

    void eteindre(String numero, Report report) {
        ALERTES.forEach(a -> delais.eteindre(numero, GENRE, objet(report, a)));
    }

    private static String objet(Report report, String alerte) {
        return report.id() + "/" + alerte;
    }

    private static LocalDate avant(LocalDate limite, int jours) {
        return CalculDeDelai.calculer(
                        limite, jours, Unite.JOURS_CALENDAIRES, Methode.SIMPLE, Sens.AVANT)
                .date();
    }
}
