package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.passation.domain.attribution.TypeGroupementOperateurs;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The letter by which the marché takes effect, and what the open data still lack (ACH-4). */
public record Notification(
        @Champ(value = "Lettre de notification", regle = "R2182-4", genre = Genre.PIECE)
                UUID lettreNotification,
        @Champ(value = "Mode de notification", regle = "R2182-4") Mode modeNotification,
        @Champ(
                        value = "Groupement du titulaire",
                        regle = "R2142-22",
                        aide = "Repris de la candidature.")
                TypeGroupementOperateurs typeGroupementOperateurs,
        @Champ(
                        value = "Sous-traitance déclarée à la notification",
                        regle = "R2193-2",
                        aide = "Reprise de l’offre.")
                Boolean sousTraitanceDeclaree,
        @Champ(
                        value = "Actes spéciaux notifiés avec le marché",
                        si = "sousTraitanceDeclaree=true",
                        regle = "R2193-2, R2196-1")
                List<SousTraitanceNotifiee> actesSousTraitance,
        @Champ(
                        value = "Avance attribuée au titulaire",
                        regle = "R2191-3",
                        aide = "Sauf renoncement à l’acte d’engagement.")
                Boolean attributionAvance,
        @Champ(
                        value = "Taux de l’avance attribuée",
                        si = "attributionAvance=true",
                        regle = "R2191-7",
                        genre = Genre.POURCENT)
                BigDecimal tauxAvance,
        @Champ(
                        value = "Part des produits originaires de l’Union européenne",
                        obligatoire = false,
                        regle = "R2196-1",
                        genre = Genre.POURCENT,
                        aide =
                                "Nécessaire pour les denrées, les véhicules, les produits de santé"
                                        + " et l’habillement.")
                BigDecimal origineUE,
        @Champ(
                        value = "Part des produits d’origine française",
                        obligatoire = false,
                        regle = "R2196-1",
                        genre = Genre.POURCENT,
                        aide =
                                "Nécessaire pour les denrées, les véhicules, les produits de santé"
                                        + " et l’habillement.")
                BigDecimal origineFrance) {

    /** How the letter reaches the titulaire. */
    public enum Mode {
        @Libelle("Profil d’acheteur")
        PROFIL_ACHETEUR,
        @Libelle("Lettre recommandée avec avis de réception")
        LETTRE_RECOMMANDEE,
        @Libelle("Remise contre récépissé")
        REMISE_CONTRE_RECEPISSE
    }

    /** How the price of a sous-traitance moves, in the words of the open data. */
    public enum VariationDePrix {
        @Libelle("Ferme")
        FERME("Ferme"),
        @Libelle("Actualisable")
        ACTUALISABLE("Actualisable"),
        @Libelle("Révisable")
        REVISABLE("Révisable");

        private final String decp;

        VariationDePrix(String decp) {
            this.decp = decp;
        }

        /** The word of the official open data. */
        public String decp() {
            return decp;
        }
    }
}
