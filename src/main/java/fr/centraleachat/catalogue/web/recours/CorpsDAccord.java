package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.InstructionDeRecours;
import fr.centraleachat.catalogue.recours.InstructionDeRecours.Decision;
import fr.centraleachat.catalogue.recours.Recours;
import fr.centraleachat.tache.Champ;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a program sends to agree: what is absent is agreed as it was asked. */
record CorpsDAccord(
        @Champ(value = "Quota accordé", obligatoire = false) BigDecimal quotaHt,
        @Champ(value = "Date d’entrée accordée", obligatoire = false) LocalDate debut) {

    InstructionDeRecours instruction(Recours r) {
        return new InstructionDeRecours(
                Decision.ACCORDER, quotaHt == null ? r.quotaDemande() : quotaHt, debut, null);
    }
}
