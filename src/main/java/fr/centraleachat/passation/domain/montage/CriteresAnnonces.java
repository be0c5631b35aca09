package fr.centraleachat.passation.domain.montage;

import java.util.List;
import java.util.Optional;

/** The critères that the consultation announced: the offers are noted on them alone (R2152-11). */
public interface CriteresAnnonces {

    /** Of all the lots, in the order of the montage. */
    List<CritereAnnonce> tous(String numero);

    /** What settles an equality; empty when nothing was announced. */
    Optional<RegleDeDepartage> departage(String numero);
}
