package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.List;
import java.util.UUID;

/** What every participant is told, all on the same day, of an arrêt (ACH-1). */
public record LettresDArret(
        @Champ(
                        value = "Lettres aux participants",
                        regle = "R2185-2",
                        aide = "Une par participant et par lot, avec les raisons de l’arrêt.")
                List<LettreDeRejet> lettresRejet,
        @Champ(value = "Mode d’envoi, le même pour tous", regle = "R2182-1") ModeDEnvoi modeEnvoi,
        @Champ(
                        value = "Rapport de présentation",
                        obligatoire = false,
                        regle = "R2184-1, R2184-3",
                        genre = Genre.PIECE,
                        aide =
                                "Nécessaire à partir du seuil européen : il dit les raisons de la"
                                        + " renonciation.")
                UUID rapportPresentation) {}
