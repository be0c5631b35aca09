package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** What the commission made of one item that had its quorum. */
public record PointDelibere(
        @Champ("Procédure") String procedure,
        @Champ("Lot") Integer lot,
        @Champ(value = "Issue", regle = "CGCT L1414-2") SuiteDePoint suite,
        @Champ(value = "Attributaire", si = "suite=ATTRIBUE") String operateur,
        @Champ(value = "Montant", si = "suite=ATTRIBUE") Montant montantHt,
        @Champ(
                        value = "Motifs",
                        genre = Genre.TEXTE_LONG,
                        regle = "L2152-7, R2185-2",
                        aide = "Du choix, de l’absence de choix, du complément ou du report.")
                String motif,
        @Champ(value = "Pour", si = DECIDE) Integer pour,
        @Champ(value = "Contre", si = DECIDE) Integer contre,
        @Champ(value = "Abstention", si = DECIDE) Integer abstention) {

    private static final String DECIDE = "suite=ATTRIBUE|SANS_SUITE|INFRUCTUEUX";

    Point point() {
        return new Point(procedure, lot);
    }

    VoteDeLot vote() {
        return new VoteDeLot(lot, pour, contre, abstention);
    }

    DecisionDeLot decision() {
        return new DecisionDeLot(lot, suite.decision(), operateur, montantHt, motif);
    }
}
