package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The need put into form by the service instructeur (SAI-4). */
public record Besoin(
        @Champ(value = "Fiche « définition du besoin »", regle = "L2111-1", genre = Genre.PIECE)
                UUID ficheDefinitionBesoin,
        @Champ(
                        value = "Cahier des clauses techniques particulières (CCTP)",
                        regle = "L2111-1, L2111-2",
                        genre = Genre.PIECE)
                UUID cctp,
        @Champ(value = "Pièces financières (BPU, DQE, DPGF)", genre = Genre.PIECE)
                List<UUID> piecesFinancieres,
        @Champ(
                        value = "Annexes techniques (plans, diagnostics, listes de sites)",
                        obligatoire = false,
                        genre = Genre.PIECE)
                List<UUID> annexesTechniques,
        @Champ(
                        value = "Besoin par bénéficiaire",
                        obligatoire = false,
                        regle = "R2121-1, R2162-6",
                        aide =
                                "Quantités et valeur sur toute la durée ; nécessaire dès deux bénéficiaires.")
                List<PartDeBeneficiaire> besoinParBeneficiaire,
        @Champ(
                        value = "Objectifs de développement durable pris en compte",
                        regle = "L2111-1, L2111-2",
                        genre = Genre.TEXTE_LONG)
                String objectifsDeveloppementDurable) {

    /** What one bénéficiaire needs, over the whole length, in euros HT. */
    public record PartDeBeneficiaire(
            @Champ(value = "Bénéficiaire", genre = Genre.ADHERENT) String beneficiaire,
            @Champ("Quantité") BigDecimal quantite,
            @Champ("Unité") String unite,
            @Champ("Montant (HT)") Montant montantHt) {}
}
