package fr.centraleachat.catalogue.recherche;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A marché as an adhérent reads it.
 *
 * @param acheteur code of the adhérent, null when it is not one
 * @param procedure number of the procédure that it comes from, null when it was imported
 * @param debut day of its notification, null when unknown
 * @param fin excluded, null when unknown
 * @param beneficiaires codes of who may order
 */
public record FicheDeMarche(
        String reference,
        String idDecp,
        String objet,
        String famille,
        String codeCpv,
        String acheteur,
        String acheteurSiret,
        String procedure,
        boolean accordCadre,
        BigDecimal montantHt,
        LocalDate debut,
        LocalDate fin,
        List<Titulaire> titulaires,
        List<String> beneficiaires) {

    /** Who delivers. */
    public record Titulaire(String type, String identifiant, String nom) {}
}
