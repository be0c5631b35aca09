package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.UUID;

/** The proof that one soumissionnaire was invited; {@code operateur} is a SIRET. */
public record EnvoiDeCourrier(
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Envoyé le") Instant envoyeLe,
        @Champ("Mode d’envoi") ModeDEnvoi mode,
        @Champ("Référence") String reference,
        @Champ(value = "Preuve d’envoi", genre = Genre.PIECE) UUID preuve) {}
