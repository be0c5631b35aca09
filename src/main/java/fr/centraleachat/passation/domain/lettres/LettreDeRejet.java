package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * @param operateur SIRET of the candidate
 * @param attributaire name of the attributaire
 * @param texte null to have it composed from the other columns
 * @param piece the letter as a file, which then replaces the text
 */
public record LettreDeRejet(
        @Champ("Lot") Integer lot,
        @Champ("Candidat (SIRET)") String operateur,
        @Champ("Stade du rejet") StadeDuRejet stade,
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
        @Champ(value = "Lettre jointe", obligatoire = false, genre = Genre.PIECE) UUID piece,
        @Champ(
                        value = "Adresse de courriel",
                        obligatoire = false,
                        aide =
                                "Celle du retrait du dossier, à vérifier. Vide : la lettre part"
                                        + " autrement.")
                String adresse) {

    public LettreDeRejet(
            Integer lot,
            String operateur,
            StadeDuRejet stade,
            String motifRejet,
            BigDecimal noteTotale,
            Integer rang,
            String attributaire,
            String motifsChoix,
            String texte,
            UUID piece) {
        this(
                lot,
                operateur,
                stade,
                motifRejet,
                noteTotale,
                rang,
                attributaire,
                motifsChoix,
                texte,
                piece,
                null);
    }

    /** To a candidate whose candidature is out: neither noted nor ranked. */
    public static LettreDeRejet deCandidature(Integer lot, String operateur, String motif) {
        return deCandidature(lot, operateur, motif, null, null);
    }

    /** The same once the lot is awarded: the délai runs against who knows to whom, and why. */
    public static LettreDeRejet deCandidature(
            Integer lot, String operateur, String motif, String attributaire, String motifsChoix) {
        return new LettreDeRejet(
                lot,
                operateur,
                StadeDuRejet.CANDIDATURE,
                motif,
                null,
                null,
                attributaire,
                motifsChoix,
                null,
                null);
    }

    public LettreDeRejet avecTexte(String compose) {
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
                piece,
                adresse);
    }

    /**
     * @param courriel null when none is known
     */
    public LettreDeRejet aLAdresse(String courriel) {
        return new LettreDeRejet(
                lot,
                operateur,
                stade,
                motifRejet,
                noteTotale,
                rang,
                attributaire,
                motifsChoix,
                texte,
                piece,
                courriel);
    }
}
