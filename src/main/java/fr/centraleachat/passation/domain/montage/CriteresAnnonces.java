package fr.centraleachat.passation.domain.montage;

import java.util.List;

/** The critères that the consultation announced: the offers are noted on them alone (R2152-11). */
public interface CriteresAnnonces {

    /** Of all the lots, in the order of the montage. */
    List<CritereAnnonce> tous(String numero);
}
