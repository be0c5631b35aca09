package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.delai.Delais.Phase;
import java.util.List;

/** To which phases a procédure may go back now, and why not to the others before its own. */
public record SituationDeReprise(List<Phase> admises, List<PhaseRefusee> refusees) {

    /** An earlier phase that an act forbids. */
    public record PhaseRefusee(Phase phase, ActeIrreversible acte) {}
}
