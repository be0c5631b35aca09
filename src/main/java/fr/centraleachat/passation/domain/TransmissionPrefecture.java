package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The marché goes to the contrôle de légalité, with its pieces and their types (ACH-3). */
public record TransmissionPrefecture(
        @Champ(value = "Numéro de l’acte", regle = "CGCT D2131-5-1") String numeroActe,
        @Champ(value = "Nature de l’acte", regle = "CGCT L2131-2") String natureActe,
        @Champ("Matière de l’acte") String matiereActe,
        @Champ(
                        value = "Pièces transmises et leur type",
                        regle = "CGCT R2131-5, R2184-5",
                        aide = "Marché, CCAP, règlement, avis, rapport, attestations du titulaire.")
                List<PieceDActe> piecesActe,
        @Champ(value = "Transmis le", regle = "R2182-5") Instant transmisLe) {

    /** {@code type} is a code of the nomenclature of the contrôle de légalité: 99_CO. */
    public record PieceDActe(
            @Champ("Type") String type, @Champ(value = "Pièce", genre = Genre.PIECE) UUID piece) {}
}
