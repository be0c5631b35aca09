package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.UUID;

/** What comes back of a marché sent to the préfecture: it is enforceable from then. */
public record PreuveDeTransmission(
        @Champ(value = "Identifiant de l’acte", regle = "R2182-5") String identifiantActe,
        @Champ(value = "Accusé reçu le", regle = "R2182-5") Instant recuLe,
        @Champ(value = "Accusé de réception", obligatoire = false, genre = Genre.PIECE)
                UUID preuve) {}
