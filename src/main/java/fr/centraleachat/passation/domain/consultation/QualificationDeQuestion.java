package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** What kind of question it is, and how it will be told to all (CON-2). */
public record QualificationDeQuestion(
        @Champ("Nature de la question") CategorieDeQuestion categorie,
        @Champ(
                        value = "Question reçue en temps utile",
                        regle = "R2132-6",
                        aide = "Oui : sans réponse à l’échéance, la date limite est à reporter.")
                Boolean enTempsUtile,
        @Champ(
                        value = "Question telle qu’elle sera diffusée",
                        regle = "L2132-1",
                        genre = Genre.TEXTE_LONG,
                        aide = "Sans rien qui désigne son auteur.")
                String questionAnonymisee) {}
