package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.catalogue.adhesion.LigneDeContribution.Origine;
import fr.centraleachat.catalogue.adhesion.LigneDeContribution.Tarif;
import fr.centraleachat.organisation.Adhesion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the barème says of one adhérent.
 *
 * @param population null when unknown
 */
record TarifDuJour(List<LigneDeBareme> bareme, Integer population) {

    /** What a year costs that day: the convention when it fixes an amount, else the barème. */
    Optional<Tarif> annuel(AdhesionTarifee adhesion, LocalDate jour) {
        return adhesion.convenu(jour)
                .map(montant -> new Tarif(Origine.CONVENTION, montant))
                .or(
                        () ->
                                montant(
                                                adhesion.adhesion(),
                                                ModeDeContribution.FORFAIT_ANNUEL,
                                                jour)
                                        .map(montant -> new Tarif(Origine.FORFAIT, montant)));
    }

    /** What a procédure notified that day costs; nothing when the convention fixes an amount. */
    Optional<BigDecimal> procedure(AdhesionTarifee adhesion, LocalDate jour) {
        return adhesion.convenu(jour).isPresent()
                ? Optional.empty()
                : montant(adhesion.adhesion(), ModeDeContribution.PAR_PROCEDURE, jour);
    }

    private Optional<BigDecimal> montant(
            Adhesion adhesion, ModeDeContribution mode, LocalDate jour) {
        return bareme.stream()
                .filter(l -> l.mode() == mode && l.estEnVigueur(jour))
                .filter(l -> l.vaut(adhesion.service(), adhesion.modalite(), population))
                .map(LigneDeBareme::montant)
                .findFirst();
    }
}
