package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The maire, or the président, signs the marché of one lot (ACH-9). */
public record Signature(
        @Champ(value = "Numéro du marché", aide = "16 caractères au plus, propre à chaque lot.")
                String idMarche,
        @Champ("Titulaires") List<TitulaireSigne> titulaires,
        @Champ(
                        value = "Montant forfaitaire ou maximum estimé (HT)",
                        regle = "R2162-4",
                        aide = "Pour un accord-cadre, son maximum.")
                Montant montant,
        @Champ(value = "Fondement de la compétence", regle = "CGCT L2122-22, L2122-21-1, L5211-10")
                Fondement fondementSignature,
        @Champ(
                        value = "Référence de la délégation ou de la délibération",
                        regle = "CGCT L2122-22, L2122-21-1")
                String referenceFondement,
        @Champ(
                        value = "Date de la délégation ou de la délibération",
                        regle = "CGCT L2122-22, L2122-21-1")
                LocalDate dateFondement,
        @Champ(
                        value = "Accord du titulaire sur la prorogation de son offre",
                        obligatoire = false,
                        genre = Genre.PIECE,
                        aide = "Nécessaire quand la validité des offres est échue.")
                UUID accordProrogation,
        @Champ(value = "Date de signature", regle = "R2182-1, CJA L551-4") LocalDate dateSignature,
        @Champ(value = "Marché signé des deux parties", regle = "R2182-3", genre = Genre.PIECE)
                List<UUID> marcheSigne) {

    /** Where the power to sign comes from. */
    public enum Fondement {
        @Libelle(value = "Délégation", suite = "L’assemblée a délégué la signature à l’exécutif.")
        DELEGATION,
        @Libelle(
                value = "Délibération",
                suite = "L’assemblée a autorisé la signature de ce marché.")
        DELIBERATION
    }
}
