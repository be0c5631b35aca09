package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when the offers bind those who made them: a length announced, from the date limite. */
@Component
public class ValiditeDesOffres {

    private final Fiches fiches;
    private final ProrogationRepository prorogations;

    ValiditeDesOffres(Fiches fiches, ProrogationRepository prorogations) {
        this.fiches = fiches;
        this.prorogations = prorogations;
    }

    /** Last day of validity, prorogations included; empty when no date limite was set. */
    public Optional<LocalDate> limite(Procedure procedure, int lot) {
        return prorogations.jusquAu(procedure.numero(), lot).or(() -> annoncee(procedure));
    }

    private Optional<LocalDate> annoncee(Procedure procedure) {
        return Optional.ofNullable(procedure.dlro())
                .flatMap(
                        dlro ->
                                fiches.derniere(procedure.numero(), Montage.class)
                                        .map(Montage::dureeValiditeOffresJours)
                                        .map(jours -> apres(DatesLegales.jour(dlro), jours)));
    }

    private static LocalDate apres(LocalDate dlro, int jours) {
        return CalculDeDelai.calculer(
                        dlro, jours, Unite.JOURS_CALENDAIRES, Methode.SIMPLE, Sens.APRES)
                .date();
    }
}
