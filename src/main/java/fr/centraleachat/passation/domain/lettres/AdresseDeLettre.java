package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/**
 * Where a letter is to be sent by courriel, and with which words.
 *
 * @param texte null for that of before
 */
public record AdresseDeLettre(
        @Champ("Adresse de courriel") String adresse,
        @Champ(
                        value = "Texte de la lettre",
                        obligatoire = false,
                        genre = Genre.TEXTE_LONG,
                        regle = "R2181-3")
                String texte) {}
