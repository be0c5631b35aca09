package fr.centraleachat.delai.suivi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A procédure and its phases.
 *
 * @param finDeConsultation the DLRO, null until known
 * @param termineeLe null while the process runs
 * @param phases all of them, in order
 */
record SuiviDeProcedure(
        String numero,
        String procedure,
        LocalDate depart,
        Instant finDeConsultation,
        Instant termineeLe,
        List<PhaseSuivie> phases) {}
