package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;

/** Who signed and who approved a DCE elsewhere, with what proves it: it covers the pieces given. */
public record AccordsSurLeDce(
        @Champ(
                        value = "Visé par",
                        genre = Genre.AGENT,
                        aide = "Du service instructeur. Parti depuis ? Reprenez à la phase 4.")
                String visePar,
        @Champ("Visé le") LocalDate viseLe,
        @Champ(
                        value = "Visa signé",
                        genre = Genre.FICHIER,
                        aide = "Il doit porter sur les pièces du DCE jointes ici.")
                String preuveDuVisa,
        @Champ(value = "Approuvé par", genre = Genre.AGENT, aide = "L’élu référent de l’acheteur.")
                String approuvePar,
        @Champ("Approuvé le") LocalDate approuveLe,
        @Champ(value = "Approbation signée", genre = Genre.FICHIER) String preuveDeLApprobation) {}
