package fr.centraleachat.tache.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task of somebody's work list.
 *
 * @param code BPMN id
 * @param lettre the strongest that the caller's fonctions hold
 * @param support to which something is sent, null when nothing is
 * @param adherent for whom it is done
 * @param echeance null when the phase has no target
 * @param prisePar login, null while free
 * @param actionnable the caller may complete it
 */
public record LigneDeTache(
        String id,
        String code,
        String libelle,
        String activiteRaci,
        String lettre,
        String procedure,
        Integer lot,
        String support,
        String phase,
        String adherent,
        Instant creeeLe,
        LocalDate echeance,
        String prisePar,
        boolean actionnable) {}
