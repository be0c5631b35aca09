package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import java.math.BigDecimal;

/** What an entry may not do, said as the agent must read it. Nothing here writes. */
record Gardes(Unite unite, Balance balance) {

    private static final String ARTICLE = "R2162-4, CJUE C-23/20";

    /**
     * @throws EtatIncompatible when it is more than what is left: it says how much is
     */
    void commande(String adherent, BigDecimal volume) {
        var reste = balance.plafond().resteDe(balance.part(adherent));
        if (!reste.couvre(volume)) {
            throw new EtatIncompatible(
                    refus(reste, volume), ARTICLE, unite.reste(reste.disponible()));
        }
    }

    /**
     * @throws EtatIncompatible when what is given up is drawn already
     */
    void transfert(String de, String vers, BigDecimal volume) {
        if (de.equals(vers)) {
            throw DonneesRefusees.champ("vers", "Choisissez un autre adhérent que vous-même.");
        }
        exigerUnQuota(de);
        exigerUnQuota(vers);
        var solde = balance.part(de).solde();
        if (volume.compareTo(solde) > 0) {
            var reste = solde.max(BigDecimal.ZERO);
            throw new EtatIncompatible(
                    "Il ne reste que " + unite.ecrire(reste) + " à céder sur ce quota.",
                    null,
                    unite.reste(reste));
        }
    }

    /**
     * @param plus signed: what the quota becomes more by
     */
    void quota(String adherent, BigDecimal plus) {
        var part = balance.part(adherent);
        var pris = part.aUnQuota() ? BigDecimal.ZERO : part.engage();
        var libre = balance.plafond().aRepartir().add(pris);
        if (plus.compareTo(libre) > 0) {
            throw new EtatIncompatible(
                    "La somme des quotas dépasserait le maximum : il reste "
                            + unite.ecrire(libre)
                            + " à répartir.",
                    ARTICLE);
        }
        var apres = (part.aUnQuota() ? part.solde().add(plus) : plus.subtract(part.engage()));
        if (apres.signum() < 0) {
            throw new EtatIncompatible(
                    "Ce quota serait inférieur à ce qui est déjà engagé : il manquerait "
                            + unite.ecrire(apres.negate())
                            + ".");
        }
        if (part.aUnQuota() && part.quota().add(plus).signum() < 0) {
            throw new EtatIncompatible(
                    "Ce quota vient de transferts reçus : il se réduit en les transférant en"
                            + " retour.");
        }
    }

    /** What finance found is always recorded; it takes back no more than it had found. */
    void constat(String adherent, BigDecimal plus) {
        if (balance.part(adherent).constate().add(plus).signum() < 0) {
            throw new EtatIncompatible(
                    "Cette régularisation reprend plus que ce qui a été constaté.");
        }
    }

    private void exigerUnQuota(String adherent) {
        if (!balance.part(adherent).aUnQuota()) {
            throw new EtatIncompatible(
                    "Un transfert se fait entre deux adhérents qui ont un quota sur cette période.");
        }
    }

    private String refus(Reste reste, BigDecimal volume) {
        var manque = unite.ecrire(volume.subtract(reste.disponible()));
        var dit = unite.ecrire(reste.disponible());
        return switch (reste.limite()) {
            case QUOTA ->
                    "Il reste %s sur votre quota. Réduisez la commande de %s ou demandez un transfert."
                            .formatted(dit, manque);
            case A_REPARTIR ->
                    "Il reste %s à répartir entre les adhérents sans quota. Réduisez la commande de %s."
                            .formatted(dit, manque);
            case MAXIMUM ->
                    balance.plafond().estEpuise()
                            ? "Le maximum du marché est atteint : aucune commande ne peut plus être passée."
                            : "Il reste %s sur le maximum du marché. Réduisez la commande de %s."
                                    .formatted(dit, manque);
        };
    }
}
