package fr.centraleachat.passation.domain;

import java.util.List;

/** The critères that the consultation announced: the offers are noted on them alone (R2152-11). */
interface CriteresAnnonces {

    /** Of all the lots, in the order of the montage. */
    List<CritereAnnonce> tous(String numero);
}
