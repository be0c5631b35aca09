package fr.centraleachat.delai;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rétroplanning of a procédure that is being prepared. */
public interface CalendriersDeDossier {

    /** Empty when no date within five years would do. */
    Optional<PlanDuDossier> proposer(SouhaitDeDossier souhait);

    /**
     * @param fins planned end of each phase, by code
     */
    List<EcartDeCalendrier> examiner(SouhaitDeDossier souhait, Map<String, LocalDate> fins);
}
