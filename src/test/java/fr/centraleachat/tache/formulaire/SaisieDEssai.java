package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.centraleachat.common.Montant;
import fr.centraleachat.common.Siret;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A form with one field of each kind. */
record SaisieDEssai(
        @Champ("Décision") Decision decision,
        @Champ(value = "Motif du retour", si = "decision=RETOUR", genre = Genre.TEXTE_LONG)
                String motifRetour,
        @Champ("Techniques d’achat") List<Technique> techniques,
        @Champ(value = "Maximum", si = "techniques~Accord-cadre", regle = "R2162-4")
                Montant montantMaximumHt,
        @Champ("Lots") List<Lot> lots,
        @Champ(value = "Durée", obligatoire = false) @Min(1) Integer dureeMois,
        @Champ(value = "Taux", obligatoire = false, genre = Genre.POURCENT) BigDecimal taux,
        @Champ("Variantes") Boolean variantes,
        @Champ(value = "Signée le", obligatoire = false) LocalDate signeeLe,
        @Champ(value = "Envoyé le", obligatoire = false) Instant envoyeLe,
        @Champ(value = "Preuve", obligatoire = false) UUID preuve,
        @Champ(value = "Annexes", obligatoire = false, genre = Genre.PIECE) List<UUID> annexes,
        @Champ(value = "Titulaire", obligatoire = false) Siret titulaire,
        @Champ(value = "Service", obligatoire = false) Service service) {

    enum Decision {
        @Libelle(value = "Accord", suite = "La rédaction commence.")
        ACCORD,
        RETOUR
    }

    enum Technique {
        @JsonProperty("Accord-cadre")
        ACCORD_CADRE,
        @JsonProperty("Sans objet")
        SANS_OBJET
    }

    record Lot(
            @Champ("Numéro") Integer numero,
            @Champ("Objet") @Size(max = 20) String objet,
            @Champ("Montant estimé") Montant montantEstimeHt,
            @Champ(value = "Petit lot", obligatoire = false) Boolean petitLot,
            @Champ(value = "Motif", si = "petitLot=true") String motif) {}

    record Service(@Champ("Adhérent") String adherent, @Champ("Code") String code) {}
}
