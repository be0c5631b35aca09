package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;

/** What the service proposes for a lot. */
public record PropositionDeLot(
        @Champ("Lot") Integer lot,
        @Champ("Proposition") Rao.DecisionProposee decision,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Montant (HT)") Montant montantHt,
        @Champ("Motif") String motif) {}
