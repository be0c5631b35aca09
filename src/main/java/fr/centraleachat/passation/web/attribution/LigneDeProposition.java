package fr.centraleachat.passation.web.attribution;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.analyse.PropositionDeLot;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.tache.Champ;
import java.util.Map;

/** What the report proposes for a lot, with the name of the operator. */
public record LigneDeProposition(
        @Champ("Lot") Integer lot,
        @Champ("Proposition") Rao.DecisionProposee decision,
        @Champ("Opérateur") String operateur,
        @Champ("Montant") Montant montant,
        @Champ("Motif") String motif) {

    public static LigneDeProposition de(PropositionDeLot p, Map<String, String> noms) {
        return new LigneDeProposition(
                p.lot(),
                p.decision(),
                noms.getOrDefault(p.operateur(), p.operateur()),
                p.montantHt(),
                p.motif());
    }
}
