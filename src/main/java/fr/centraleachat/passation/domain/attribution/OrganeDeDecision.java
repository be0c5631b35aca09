package fr.centraleachat.passation.domain.attribution;

/** Who chooses the attributaire (CGCT L1414-2). */
public enum OrganeDeDecision {
    ELU_REFERENT,
    CAO
}
