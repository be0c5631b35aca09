package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.UUID;

/** {@code operateur} is a SIRET. */
public record ActeDEngagement(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ(value = "Acte d’engagement signé", genre = Genre.PIECE) UUID piece) {}
