package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;
import java.util.UUID;

/** {@code operateur} is a SIRET. */
public record CertificatFiscal(
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Délivré le") LocalDate delivreLe,
        @Champ("Valable jusqu’au") LocalDate valableJusquAu,
        @Champ(value = "Certificat", genre = Genre.PIECE) UUID piece) {}
