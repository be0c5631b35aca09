package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
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

    List<LettreDeRejet> rejets() {
        return lettresRejet == null ? List.of() : lettresRejet;
    }

    List<LettreALAttributaire> retenues() {
        return lettresAttributaires == null ? List.of() : lettresAttributaires;
    }
}
