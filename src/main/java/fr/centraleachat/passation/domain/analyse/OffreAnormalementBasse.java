package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Champ;
import java.time.LocalDate;

/** What was asked and answered about a suspected offer. */
public record OffreAnormalementBasse(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ(
                        value = "Demandé le",
                        obligatoire = false,
                        aide = "Jour de la demande tracée parmi les échanges.")
                LocalDate demandeLe,
        @Champ(value = "Échéance", obligatoire = false) LocalDate echeance,
        @Champ(value = "Justification", obligatoire = false) String justification,
        @Champ("Conclusion") ConclusionSurOffreBasse conclusion,
        @Champ("Motif") String motif) {}
