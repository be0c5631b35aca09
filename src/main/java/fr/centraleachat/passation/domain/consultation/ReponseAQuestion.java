package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** The answer that is proposed (CON-3, CON-4). */
public record ReponseAQuestion(
        @Champ(value = "Réponse proposée", regle = "R2132-6", genre = Genre.TEXTE_LONG)
                String reponse,
        @Champ(
                        value = "La réponse modifie le DCE",
                        regle = "R2151-4",
                        aide = "Oui : la modification du DCE est ouverte à l’équipe marchés.")
                Boolean modifieDce) {}
