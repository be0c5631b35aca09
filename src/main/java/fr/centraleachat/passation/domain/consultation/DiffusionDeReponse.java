package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;

/** The answer as all those who withdrew the dossier received it (CON-5). */
public record DiffusionDeReponse(
        @Champ(
                        value = "Réponse diffusée, la même pour tous",
                        regle = "R2132-6",
                        genre = Genre.TEXTE_LONG)
                String reponseDiffusee,
        @Champ(value = "Diffusée le", regle = "R2132-6") Instant diffuseeLe) {}
