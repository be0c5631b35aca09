package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.UUID;

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
        @Champ(value = "Lettre jointe", obligatoire = false, genre = Genre.PIECE) UUID piece,
        @Champ(
                        value = "Adresse de courriel",
                        obligatoire = false,
                        aide =
                                "Celle du retrait du dossier, à vérifier. Vide : la lettre part"
                                        + " autrement.")
                String adresse) {

    public LettreALAttributaire(Integer lot, String operateur, String texte, UUID piece) {
        this(lot, operateur, texte, piece, null);
    }

    LettreALAttributaire avecTexte(String compose) {
        return new LettreALAttributaire(lot, operateur, compose, piece, adresse);
    }
}
