package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.passation.domain.attribution.DecisionDeLot.Decision;
import fr.centraleachat.tache.Libelle;

/** What a commission that has its quorum may make of an item. */
public enum SuiteDePoint {
    @Libelle("Attribué")
    ATTRIBUE(Decision.ATTRIBUE),
    @Libelle("Déclaré sans suite")
    SANS_SUITE(Decision.SANS_SUITE),
    @Libelle("Déclaré infructueux")
    INFRUCTUEUX(Decision.INFRUCTUEUX),
    @Libelle("Complément demandé au service")
    COMPLEMENT(null),
    @Libelle("Reporté à une autre séance")
    AJOURNE(null);

    private final Decision decision;

    SuiteDePoint(Decision decision) {
        this.decision = decision;
    }

    static SuiteDePoint de(Decision decision) {
        return valueOf(decision.name());
    }

    boolean decide() {
        return decision != null;
    }

    Decision decision() {
        return decision;
    }
}
