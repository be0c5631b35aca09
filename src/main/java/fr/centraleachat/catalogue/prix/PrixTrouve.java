package fr.centraleachat.catalogue.prix;

import java.math.BigDecimal;

/**
 * An article that was found.
 *
 * @param marche its reference
 * @param titulaires names or SIRET
 * @param ouvert to the adhérent that was asked for; false when none was
 */
public record PrixTrouve(
        String reference,
        String designation,
        String unite,
        BigDecimal prixHt,
        BigDecimal tva,
        String conditionnement,
        String rubrique,
        String marche,
        String objet,
        String titulaires,
        boolean ouvert) {}
