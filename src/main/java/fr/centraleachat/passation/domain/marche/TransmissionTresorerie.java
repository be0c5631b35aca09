package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The notified marché goes to the comptable (ACH-6). */
public record TransmissionTresorerie(
        @Champ(
                        value = "Pièces transmises au comptable",
                        regle = "CGCT D1617-19",
                        genre = Genre.PIECE,
                        aide = "Marché, notification, DC4, RIB, délibération ou délégation.")
                List<UUID> piecesTransmises,
        @Champ("Transmis au comptable le") Instant transmisLe) {}
