package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;

/** How the commission voted on one lot. */
public record VoteDeLot(
        @Champ("Lot") Integer lot,
        @Champ("Pour") Integer pour,
        @Champ("Contre") Integer contre,
        @Champ("Abstention") Integer abstention) {

    int exprimees() {
        return pour + contre + abstention;
    }

    boolean tientDans(int voix) {
        return Math.min(pour, Math.min(contre, abstention)) >= 0 && exprimees() <= voix;
    }

    /** The règlement intérieur says who prevails when the voices are equal. */
    boolean adopte() {
        return pour > 0 && pour >= contre;
    }
}
