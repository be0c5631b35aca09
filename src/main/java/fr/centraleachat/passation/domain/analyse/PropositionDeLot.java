package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;

/** What the service proposes for a lot. */
public record PropositionDeLot(
        @Champ("Lot") Integer lot,
        @Champ("Proposition") Rao.DecisionProposee decision,
        @Champ(value = "Attributaire proposé", si = "decision=ATTRIBUER") String operateur,
        @Champ(value = "Montant (HT)", si = "decision=ATTRIBUER") Montant montantHt,
        @Champ("Motif") String motif) {

    boolean attribue() {
        return decision == Rao.DecisionProposee.ATTRIBUER;
    }
}
