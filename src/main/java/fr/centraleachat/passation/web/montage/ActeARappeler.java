package fr.centraleachat.passation.web.montage;

import fr.centraleachat.tache.Champ;
import java.time.LocalDate;

/** An act of the rétroplanning, its last day, and what says so. */
record ActeARappeler(
        @Champ("Acte") String acte,
        @Champ("Au plus tard") LocalDate auPlusTard,
        @Champ("Règle") String regle) {}
