package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Champ;
import java.time.LocalDate;

/** The day by which a phase should end, as agreed at the montage. */
public record DatePrevue(
        @Champ("Phase") String phase, @Champ("Fin prévue le") LocalDate datePrevue) {}
