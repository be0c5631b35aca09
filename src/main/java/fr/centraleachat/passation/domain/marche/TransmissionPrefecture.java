package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.tache.Champ;
import java.time.Instant;
import java.util.List;

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
        @Champ(value = "Transmis le", regle = "R2182-5") Instant transmisLe) {}
