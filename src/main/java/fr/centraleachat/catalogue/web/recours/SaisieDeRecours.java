package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.ActeDelegue;
import fr.centraleachat.catalogue.recours.DemandeDeRecours;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Libelle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;

/** The request as the page takes it: every act is said, and the conditions are read. */
record SaisieDeRecours(
        @Champ("Adhérent") String adherent,
        @Champ("Date d’entrée dans le marché") LocalDate debut,
        @Champ(
                        value = "Besoin estimé",
                        regle = "R2121-7",
                        aide =
                                "D’ici la fin de la période en cours, hors taxes, ou en quantité si le"
                                        + " marché se compte ainsi.")
                BigDecimal besoinHt,
        @Champ(
                        value = "Quota souhaité",
                        obligatoire = false,
                        regle = "R2162-4",
                        aide =
                                "Il vous réserve cette part. Sans quota, vous commandez sur ce qui"
                                        + " reste à répartir.")
                BigDecimal quotaHt,
        @Champ(value = "Qui passe les marchés subséquents ?", regle = "L2113-2") Qui passation,
        @Champ("Qui commande ?") Qui commande,
        @Champ("Qui suit l’exécution ?") Qui execution,
        @Champ("Qui paie ?") Qui paiement,
        @Champ("L’adhérent accepte les conditions de recours") Boolean conditions) {

    /** Who does an act on the marché that is joined. */
    enum Qui {
        @Libelle("L’adhérent")
        ADHERENT,
        @Libelle("La centrale d’achat")
        CENTRALE
    }

    static SaisieDeRecours proposee(String adherent, LocalDate debut, BigDecimal quota) {
        return new SaisieDeRecours(
                adherent,
                debut,
                null,
                quota,
                Qui.CENTRALE,
                Qui.ADHERENT,
                Qui.ADHERENT,
                Qui.ADHERENT,
                null);
    }

    /**
     * @throws DonneesRefusees when the conditions are not accepted
     */
    DemandeDeRecours demande(String marche, String cle) {
        if (!Boolean.TRUE.equals(conditions)) {
            throw DonneesRefusees.champ(
                    "conditions",
                    "Un marché se rejoint aux conditions de recours : acceptez-les, ou renoncez.",
                    "L2113-4");
        }
        var actes = EnumSet.noneOf(ActeDelegue.class);
        ajouter(actes, ActeDelegue.PASSATION, passation);
        ajouter(actes, ActeDelegue.COMMANDE, commande);
        ajouter(actes, ActeDelegue.EXECUTION, execution);
        ajouter(actes, ActeDelegue.PAIEMENT, paiement);
        return new DemandeDeRecours(marche, adherent, debut, besoinHt, quotaHt, actes, cle);
    }

    private static void ajouter(EnumSet<ActeDelegue> actes, ActeDelegue acte, Qui qui) {
        if (qui == Qui.CENTRALE) {
            actes.add(acte);
        }
    }
}
