package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;

/**
 * A transfer as it is proposed.
 *
 * @param periode rank, null for the one of today
 * @param montantHt euros HT, of a marché whose maximum is in value
 * @param quantite of a marché whose maximum is in quantity
 */
public record DemandeDeTransfert(
        String de,
        String vers,
        Integer periode,
        BigDecimal montantHt,
        BigDecimal quantite,
        String motif) {

    BigDecimal volume() {
        return montantHt == null ? quantite : montantHt;
    }

    void exigerLesMots() {
        Textes.exiger(de, "de", "Dites quel adhérent cède une part de son quota.");
        Textes.exiger(vers, "vers", "Dites quel adhérent la reçoit.");
        Textes.exiger(motif, "motif", "Dites pourquoi : l’autre adhérent le lira.");
    }

    boolean estCelle(Transfert t) {
        return t.de().equals(de)
                && t.vers().equals(vers)
                && volume() != null
                && t.volume().compareTo(volume()) == 0;
    }
}
