package fr.centraleachat.catalogue.recherche;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A marché of the catalogue as a program or a workbook takes it.
 *
 * @param acheteur code of the adhérent, null when it is not one
 * @param dateNotification null when unknown
 * @param fin excluded, null when unknown
 * @param titulaires names, or SIRET
 * @param unite of the period of today, null when the marché has no ceiling
 * @param maximum in that unit, null without ceiling
 * @param engage orders, and what finance found beyond them
 */
public record MarcheLu(
        String reference,
        String idDecp,
        String objet,
        String famille,
        String codeCpv,
        String procedure,
        boolean accordCadre,
        String acheteur,
        String acheteurSiret,
        String titulaires,
        BigDecimal montantHt,
        LocalDate dateNotification,
        LocalDate fin,
        String unite,
        BigDecimal maximum,
        BigDecimal engage) {}
