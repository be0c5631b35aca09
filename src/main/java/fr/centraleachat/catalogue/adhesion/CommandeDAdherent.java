package fr.centraleachat.catalogue.adhesion;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An order of an adhérent.
 *
 * @param unite EUROS_HT or QUANTITE, in which the amount is counted
 */
public record CommandeDAdherent(
        String marche,
        String objetDuMarche,
        String libelle,
        BigDecimal montant,
        String unite,
        boolean annulee,
        Instant le) {}
