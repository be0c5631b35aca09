package fr.centraleachat.passation.domain;

import fr.centraleachat.tache.Champ;
import java.time.LocalDate;

/** What was asked and answered about a suspected offer. */
public record OffreAnormalementBasse(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Demandé le") LocalDate demandeLe,
        @Champ("Échéance") LocalDate echeance,
        @Champ(value = "Justification", obligatoire = false) String justification,
        @Champ("Conclusion") ConclusionSurOffreBasse conclusion,
        @Champ("Motif") String motif) {}
