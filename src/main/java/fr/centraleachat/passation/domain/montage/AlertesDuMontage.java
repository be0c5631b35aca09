package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.reglementation.Parametres;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a montage may do, and had better not: told to those who agree on it. */
@Component
class AlertesDuMontage {

    private final Parametres parametres;
    private final GardeDuBudget budget;
    private final GardeDesDelaisDuCalendrier delais;

    AlertesDuMontage(
            Parametres parametres, GardeDuBudget budget, GardeDesDelaisDuCalendrier delais) {
        this.parametres = parametres;
        this.budget = budget;
        this.delais = delais;
    }

    List<String> de(ExamenDuMontage examen) {
        return Stream.concat(
                        Stream.of(budget.alerte(examen.montage()), validite(examen), avance(examen))
                                .flatMap(Optional::stream),
                        delais.alertes(examen).stream())
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private Optional<String> validite(ExamenDuMontage examen) {
        int jours = examen.montage().dureeValiditeOffresJours();
        int minimum = parametres.entier("ALERTE_VALIDITE_OFFRES_MIN_JOURS", examen.jour());
        int maximum = parametres.entier("ALERTE_VALIDITE_OFFRES_MAX_JOURS", examen.jour());
        return jours >= minimum && jours <= maximum
                ? Optional.empty()
                : Optional.of(
                        "Les offres restent valables %d jours : l’usage est de %d à %d."
                                .formatted(jours, minimum, maximum));
    }

    private Optional<String> avance(ExamenDuMontage examen) {
        var montage = examen.montage();
        var jour = examen.jour();
        boolean due =
                montage.montantEstimeHt().compareTo(parametres.montant("AVANCE_MINIMUM", jour)) > 0
                        && montage.dureeMois() > parametres.entier("AVANCE_MINIMUM_MOIS", jour);
        var minimum = parametres.exiger("AVANCE_TAUX_MIN", jour).valeur();
        return due && montage.tauxAvancePrevu().compareTo(minimum) < 0
                ? Optional.of(
                        "L’avance est obligatoire pour ce montant et cette durée : "
                                + minimum.stripTrailingZeros().toPlainString()
                                + " % au moins (R2191-3, R2191-7).")
                : Optional.empty();
    }
}
