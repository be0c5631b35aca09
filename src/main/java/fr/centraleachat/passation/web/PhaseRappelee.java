package fr.centraleachat.passation.web;

import fr.centraleachat.tache.Champ;
import java.time.LocalDate;

/** The day by which a phase should end, with its name. */
public record PhaseRappelee(
        @Champ("Phase") String phase, @Champ("Fin prévue le") LocalDate datePrevue) {}
