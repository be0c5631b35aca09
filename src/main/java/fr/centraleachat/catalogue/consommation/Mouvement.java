package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.catalogue.consommation.Ecriture.Genre;
import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What somebody asks of the grand livre, before it is checked and has its rank.
 *
 * @param nature of an order, null elsewhere
 * @param numero of a marché subséquent; null, or the number that the adhérent gave its order
 * @param cle of the caller: sent twice, it is written once
 * @param libelle objet of the order, motive of the rest
 */
public record Mouvement(
        Genre genre,
        String adherent,
        String vers,
        BigDecimal volume,
        Integer annule,
        NatureDeCommande nature,
        String numero,
        String cle,
        String libelle) {

    public Mouvement {
        Textes.exiger(cle, "cle", "Donnez une référence à cette écriture.");
        boolean commande = genre == Genre.ENGAGEMENT;
        Textes.exiger(
                libelle,
                commande ? "objet" : "motif",
                commande ? "Dites en quelques mots de quoi il s’agit." : "Dites pourquoi.");
        numero = Textes.facultatif(numero, "numero");
        if (nature == NatureDeCommande.MARCHE_SUBSEQUENT && numero == null) {
            throw DonneesRefusees.champ("numero", "Donnez le numéro du marché subséquent.");
        }
    }

    public static Mouvement commande(String adherent, BigDecimal volume, String cle, String objet) {
        return commande(adherent, volume, NatureDeCommande.BON_DE_COMMANDE, null, cle, objet);
    }

    /**
     * @param numero asked of a marché subséquent
     */
    static Mouvement commande(
            String adherent,
            BigDecimal volume,
            NatureDeCommande nature,
            String numero,
            String cle,
            String objet) {
        return new Mouvement(
                Genre.ENGAGEMENT, adherent, null, volume, null, nature, numero, cle, objet);
    }

    /**
     * @param rang of the order
     */
    public static Mouvement annulation(String adherent, int rang, String cle, String motif) {
        return simple(Genre.ANNULATION, adherent, null, null, rang, cle, motif);
    }

    public static Mouvement transfert(
            String de, String vers, BigDecimal volume, String cle, String motif) {
        return simple(Genre.TRANSFERT, de, vers, volume, null, cle, motif);
    }

    /**
     * @param plus signed
     */
    public static Mouvement quota(String adherent, BigDecimal plus, String cle, String motif) {
        return simple(Genre.QUOTA, adherent, null, plus, null, cle, motif);
    }

    /**
     * @param plus what finance found beyond the orders, negative when an order took it up
     */
    public static Mouvement constat(String adherent, BigDecimal plus, String cle, String motif) {
        return simple(Genre.CONSTAT, adherent, null, plus, null, cle, motif);
    }

    private static Mouvement simple(
            Genre genre,
            String adherent,
            String vers,
            BigDecimal volume,
            Integer annule,
            String cle,
            String motif) {
        return new Mouvement(genre, adherent, vers, volume, annule, null, null, cle, motif);
    }

    /** The same act sent again, or another one under the same reference. */
    boolean estDeja(Ecriture ecriture) {
        return genre == ecriture.genre()
                && Objects.equals(adherent, ecriture.adherent())
                && Objects.equals(vers, ecriture.vers())
                && Objects.equals(annule, ecriture.annule())
                && nature == ecriture.nature()
                && Objects.equals(numero, ecriture.numero())
                && (volume == null || volume.compareTo(ecriture.montant()) == 0);
    }
}
