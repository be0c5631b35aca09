package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.catalogue.consommation.Ecriture.Genre;
import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What somebody asks of the grand livre, before it is checked and has its rank.
 *
 * @param cle of the caller: sent twice, it is written once
 * @param libelle objet of the order, motive of the rest
 */
public record Mouvement(
        Genre genre,
        String adherent,
        String vers,
        BigDecimal volume,
        Integer annule,
        String cle,
        String libelle) {

    public Mouvement {
        if (cle == null || cle.isBlank()) {
            throw DonneesRefusees.champ("cle", "Donnez une référence à cette écriture.");
        }
        if (libelle == null || libelle.isBlank()) {
            throw DonneesRefusees.champ("objet", "Dites en quelques mots de quoi il s’agit.");
        }
    }

    public static Mouvement commande(String adherent, BigDecimal volume, String cle, String objet) {
        return new Mouvement(Genre.ENGAGEMENT, adherent, null, volume, null, cle, objet);
    }

    /**
     * @param rang of the order
     */
    public static Mouvement annulation(String adherent, int rang, String cle, String motif) {
        return new Mouvement(Genre.ANNULATION, adherent, null, null, rang, cle, motif);
    }

    public static Mouvement transfert(
            String de, String vers, BigDecimal volume, String cle, String motif) {
        return new Mouvement(Genre.TRANSFERT, de, vers, volume, null, cle, motif);
    }

    /**
     * @param plus signed
     */
    public static Mouvement quota(String adherent, BigDecimal plus, String cle, String motif) {
        return new Mouvement(Genre.QUOTA, adherent, null, plus, null, cle, motif);
    }

    /**
     * @param plus what finance found beyond the orders, negative when an order took it up
     */
    public static Mouvement constat(String adherent, BigDecimal plus, String cle, String motif) {
        return new Mouvement(Genre.CONSTAT, adherent, null, plus, null, cle, motif);
    }

    /** The same act sent again, or another one under the same reference. */
    boolean estDeja(Ecriture ecriture) {
        return genre == ecriture.genre()
                && Objects.equals(adherent, ecriture.adherent())
                && Objects.equals(vers, ecriture.vers())
                && Objects.equals(annule, ecriture.annule())
                && (volume == null || volume.compareTo(ecriture.montant()) == 0);
    }
}
