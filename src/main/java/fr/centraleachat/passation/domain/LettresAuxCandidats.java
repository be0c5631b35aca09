package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What every candidate is told, all on the same day (ACH-1). */
public record LettresAuxCandidats(
        @Champ(
                        value = "Lettres de rejet",
                        obligatoire = false,
                        regle = "R2181-1, R2181-2, R2181-3",
                        aide = "Une par candidat écarté et par lot.")
                List<LettreDeRejet> lettresRejet,
        @Champ(value = "Lettres aux attributaires", aide = "Une par lot attribué.")
                List<LettreALAttributaire> lettresAttributaires,
        @Champ(value = "Mode d’envoi, le même pour tous", regle = "R2182-1") ModeDEnvoi modeEnvoi,
        @Champ(
                        value = "Rapport de présentation",
                        obligatoire = false,
                        regle = "R2184-1, R2184-2, R2184-3",
                        genre = Genre.PIECE,
                        aide = "Nécessaire à partir du seuil européen.")
                UUID rapportPresentation) {

    /**
     * @param operateur SIRET of the candidate
     * @param attributaire name of the attributaire
     * @param texte null to have it composed from the other columns
     * @param piece the letter as a file, which then replaces the text
     */
    public record LettreDeRejet(
            @Champ("Lot") Integer lot,
            @Champ("Candidat (SIRET)") String operateur,
            @Champ("Stade du rejet") Stade stade,
            @Champ(value = "Motif du rejet", obligatoire = false, genre = Genre.TEXTE_LONG)
                    String motifRejet,
            @Champ(value = "Note totale", obligatoire = false) BigDecimal noteTotale,
            @Champ(value = "Rang", obligatoire = false) Integer rang,
            @Champ(value = "Attributaire", obligatoire = false) String attributaire,
            @Champ(value = "Motifs du choix", obligatoire = false, genre = Genre.TEXTE_LONG)
                    String motifsChoix,
            @Champ(
                            value = "Texte de la lettre",
                            obligatoire = false,
                            genre = Genre.TEXTE_LONG,
                            aide = "Laissez vide : l’application le compose.")
                    String texte,
            @Champ(value = "Lettre jointe", obligatoire = false, genre = Genre.PIECE) UUID piece) {

        LettreDeRejet avecTexte(String compose) {
            return new LettreDeRejet(
                    lot,
                    operateur,
                    stade,
                    motifRejet,
                    noteTotale,
                    rang,
                    attributaire,
                    motifsChoix,
                    compose,
                    piece);
        }
    }

    /**
     * @param operateur SIRET of the attributaire
     * @param texte null to have it composed
     */
    public record LettreALAttributaire(
            @Champ("Lot") Integer lot,
            @Champ("Attributaire (SIRET)") String operateur,
            @Champ(
                            value = "Texte de la lettre",
                            obligatoire = false,
                            genre = Genre.TEXTE_LONG,
                            aide = "Laissez vide : l’application le compose.")
                    String texte,
            @Champ(value = "Lettre jointe", obligatoire = false, genre = Genre.PIECE) UUID piece) {}

    /** Where the candidate was left. */
    public enum Stade {
        @Libelle("Candidature")
        CANDIDATURE,
        @Libelle("Offre")
        OFFRE
    }

    /** By which way the letters leave; it decides the délai de suspension (R2182-1). */
    public enum ModeDEnvoi {
        @Libelle(value = "Électronique", suite = "Par le profil d’acheteur, avec horodatage.")
        ELECTRONIQUE,
        @Libelle(value = "Autre", suite = "Par lettre recommandée, par exemple.")
        AUTRE
    }
}
