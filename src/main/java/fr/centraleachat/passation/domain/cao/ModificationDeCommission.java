package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import java.time.LocalDate;
import java.util.List;

/** Another list of members, from a day on. */
public record ModificationDeCommission(
        @Champ(
                        value = "À compter du",
                        aide = "Les séances tenues avant gardent la composition d’alors.")
                LocalDate depuis,
        @Champ(
                        value = "Motif",
                        aide = "La délibération, la démission, la correction d’une adresse…")
                String motif,
        @Champ(value = "Membres", regle = "CGCT L1411-5") List<MembreDesigne> membres) {}
