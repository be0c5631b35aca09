package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.UUID;

/** What an agent, or a connecteur, brings back of a letter that was sent. */
public record PreuveDeLettre(
        @Champ(value = "Envoyée le", regle = "R2182-1") Instant envoyeLe,
        @Champ("Mode d’envoi") ModeDEnvoi mode,
        @Champ("Référence de l’envoi") String reference,
        @Champ(value = "Preuve d’envoi", genre = Genre.PIECE) UUID preuve) {}
