package fr.centraleachat.passation.domain.envoi;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is to be sent.
 *
 * @param cle makes it unique within (procédure, genre): the same act run twice prepares it once
 * @param texte to copy into the outside system, null when the files say all
 * @param echeance last day, null when the law sets none
 */
public record PreparationDEnvoi(
        String procedure,
        GenreDEnvoi genre,
        String cle,
        String libelle,
        Integer lot,
        String support,
        String destinataire,
        String texte,
        List<UUID> pieces,
        LocalDate echeance) {}
