package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;
import java.util.UUID;

/** {@code operateur} is a SIRET. */
public record AttestationDeVigilance(
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Délivrée le") LocalDate delivreeLe,
        @Champ("Valable jusqu’au") LocalDate valableJusquAu,
        @Champ(value = "Attestation", genre = Genre.PIECE) UUID piece) {}
