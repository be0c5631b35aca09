package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Garde 18: what a commission may conclude with the voices it has (CGCT L1411-5). */
final class GardesDeDeliberation {

    private static final String ARTICLE = "CGCT L1411-5";

    private GardesDeDeliberation() {}

    /** Without quorum on any lot it can only note so; with one on some, it must use it. */
    static Optional<Erreur> conclusion(Deliberation deliberation, AttributionCao attribution) {
        boolean delibere = !deliberation.lotsAvecQuorum().isEmpty();
        boolean constate = attribution.conclusion() == AttributionCao.Conclusion.QUORUM_NON_ATTEINT;
        if (delibere == !constate) {
            return Optional.empty();
        }
        return Optional.of(
                new Erreur(
                        "conclusion",
                        constate
                                ? "Le quorum est atteint pour "
                                        + enClair(deliberation.lotsAvecQuorum())
                                        + " : la commission décide, ou demande un complément."
                                : "Le quorum n’est atteint sur aucun lot : la commission ne peut pas"
                                        + " délibérer. Constatez-le, puis convoquez à nouveau.",
                        ARTICLE));
    }

    private static String enClair(List<Integer> lots) {
        return (lots.size() == 1 ? "le lot " : "les lots ")
                + lots.toString().replaceAll("[\\[\\]]", "");
    }

    /** One vote a lot decided, of the voices that sit on it, not against the decision. */
    static List<Erreur> votes(Deliberation deliberation, AttributionCao attribution) {
        var fautes = new ArrayList<Erreur>();
        for (var lot : attribution.decisions().stream().map(DecisionDeLot::lot).toList()) {
            if (attribution.votes().stream().filter(v -> Objects.equals(v.lot(), lot)).count()
                    != 1) {
                fautes.add(
                        new Erreur(
                                "votes",
                                "Notez un vote, et un seul, pour le lot " + lot + ".",
                                ARTICLE));
            }
        }
        for (int i = 0; i < attribution.votes().size(); i++) {
            fautes.addAll(vote(deliberation, attribution.votes().get(i), "votes[" + i + "]"));
        }
        return fautes;
    }

    private static List<Erreur> vote(Deliberation deliberation, VoteDeLot vote, String champ) {
        if (!deliberation.lotsAvecQuorum().contains(vote.lot())) {
            return List.of(
                    Erreur.de(
                            champ + ".lot", "Le lot " + vote.lot() + " n’est pas soumis au vote."));
        }
        int voix = deliberation.duLot(vote.lot()).voixPresentes();
        if (!vote.tientDans(voix)) {
            return List.of(new Erreur(champ + ".pour", exces(vote, voix), ARTICLE));
        }
        return vote.adopte()
                ? List.of()
                : List.of(new Erreur(champ + ".contre", rejet(vote), ARTICLE));
    }

    private static String rejet(VoteDeLot vote) {
        return vote.exprimees() == 0
                ? "Notez le vote du lot " + vote.lot() + "."
                : "La décision du lot "
                        + vote.lot()
                        + " est rejetée par ce vote : demandez un complément.";
    }

    private static String exces(VoteDeLot vote, int voix) {
        return "Lot "
                + vote.lot()
                + " : "
                + voix
                + " voix siègent, déports déduits ; le vote en compte "
                + vote.exprimees()
                + ".";
    }
}
