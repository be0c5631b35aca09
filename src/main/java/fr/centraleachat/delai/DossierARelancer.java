package fr.centraleachat.delai;

import java.time.LocalDate;

/**
 * What a rétroplanning may begin from: a marché that ends, or a procédure whose notification is
 * wished.
 *
 * @param cle that tells it from the others
 * @param notification wished, null for a marché
 * @param finDeMarche last day, null for a procédure
 * @param procedure MAPA or AOO
 */
public record DossierARelancer(
        String cle,
        String libelle,
        LocalDate notification,
        LocalDate finDeMarche,
        String procedure,
        String acheteur,
        String instructeur) {

    public boolean estUnMarche() {
        return finDeMarche != null;
    }
}
