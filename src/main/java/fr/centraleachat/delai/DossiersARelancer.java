package fr.centraleachat.delai;

import java.time.LocalDate;
import java.util.List;

/** What the caller may plan; {@code passation} answers. */
@FunctionalInterface
public interface DossiersARelancer {

    /** Marchés that end from that day on, then procédures whose consultation is to come. */
    List<DossierARelancer> depuis(LocalDate jour);
}
