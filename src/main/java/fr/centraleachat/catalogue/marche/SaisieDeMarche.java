package fr.centraleachat.catalogue.marche;

import fr.centraleachat.catalogue.periode.UniteDePlafond;
import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A marché written by hand.
 *
 * @param reference of ours, null for the next of the application
 * @param acheteur code of the adhérent; null when {@code acheteurSiret} tells another one
 * @param fin last day, null when {@code dureeMois} tells it
 */
public record SaisieDeMarche(
        @Champ(
                        value = "Notre référence",
                        obligatoire = false,
                        aide =
                                "Seize caractères au plus. Laissez vide pour suivre la numérotation de l’application.")
                String reference,
        @Champ("Objet du marché") @Size(max = 1000) String objet,
        @Champ(
                        value = "Identifiant du marché chez l’acheteur",
                        aide = "Celui des données essentielles, seize caractères au plus.")
                @Size(max = 16)
                String id,
        @Champ(value = "Lot", obligatoire = false) @Min(1) @Max(999) Integer lot,
        @Champ(value = "Acheteur", obligatoire = false, genre = Genre.ADHERENT) String acheteur,
        @Champ(
                        value = "SIRET de l’acheteur",
                        obligatoire = false,
                        aide = "Quand l’acheteur n’est pas un adhérent.")
                String acheteurSiret,
        @Champ("Code CPV principal") String codeCPV,
        @Champ(value = "Famille d’achat", obligatoire = false) String famille,
        @Champ("Nature du contrat") NatureDuMarche nature,
        @Champ("Procédure suivie") ProcedureSuivie procedure,
        @Champ("Notifié le") LocalDate dateNotification,
        @Champ(value = "Durée de la première période, en mois", obligatoire = false)
                @Min(1)
                @Max(600)
                Integer dureeMois,
        @Champ(
                        value = "Dernier jour de la première période",
                        obligatoire = false,
                        aide = "À défaut, la durée le donne.")
                LocalDate fin,
        @Champ("Montant du marché (HT)") Montant montantHt,
        @Champ("C’est un accord-cadre") Boolean accordCadre,
        @Champ(value = "Le plafond est", si = "accordCadre=true", regle = "R2162-4")
                UniteDePlafond unite,
        @Champ(
                        value = "Nom de l’unité",
                        si = "unite=QUANTITE",
                        aide = "Ce que l’on compte : tonnes, heures, repas.")
                @Size(max = 40)
                String nomUnite,
        @Champ(value = "Minimum d’une période", obligatoire = false) BigDecimal minimum,
        @Champ(value = "Maximum d’une période", si = "accordCadre=true", regle = "R2162-4")
                BigDecimal maximum,
        @Champ(value = "Reconductions", obligatoire = false) ReconductionsSaisies reconductions,
        @Champ("Titulaires") List<TitulaireSaisi> titulaires,
        @Champ(value = "Forme du prix", regle = "R2112-6") FormeDePrix formePrix,
        @Champ(value = "Types de prix", regle = "L2112-6") List<TypeDePrix> typesPrix,
        @Champ(
                        value = "Bénéficiaires identifiés à la publication",
                        obligatoire = false,
                        regle = "R2162-6",
                        genre = Genre.ADHERENT)
                List<String> beneficiaires,
        @Champ(value = "Qui suit l’exécution", obligatoire = false, regle = "L2113-4")
                Executant executant) {

    boolean estAccordCadre() {
        return Boolean.TRUE.equals(accordCadre);
    }

    boolean seReconduit() {
        return reconductions != null && !reconductions.aucune();
    }
}
