package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.UUID;

/** What comes back of a notification: the day that starts the marché. */
public record PreuveDeNotification(
        @Champ(value = "Reçue par le titulaire le", regle = "R2182-4") Instant recueLe,
        @Champ(value = "Accusé de réception", regle = "R2182-4", genre = Genre.PIECE)
                UUID preuve) {}
