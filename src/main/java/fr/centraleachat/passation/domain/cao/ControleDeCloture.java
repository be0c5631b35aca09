package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.DonneesRefusees;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Garde 18: a séance is closed on presences, quorums and votes that hold together. */
@Component
class ControleDeCloture {

    private final Commissions commissions;
    private final Seances seances;
    private final CalculDeQuorum calcul;
    private final InteretsDesMembres interets;
    private final GardesDeCloture gardes;

    ControleDeCloture(
            Commissions commissions,
            Seances seances,
            CalculDeQuorum calcul,
            InteretsDesMembres interets,
            GardesDeCloture gardes) {
        this.commissions = commissions;
        this.seances = seances;
        this.calcul = calcul;
        this.interets = interets;
        this.gardes = gardes;
    }

    /**
     * @return the quorum of each item that is still to be examined
     * @throws fr.centraleachat.common.EtatIncompatible when the séance may not be closed now
     * @throws DonneesRefusees with every fault at once
     */
    List<Quorum> exiger(Seance seance, ClotureDeSeance cloture) {
        var ouverts = aExaminer(seance);
        gardes.exigerClosable(seance, ouverts);
        var commission = commissions.siegeant(seance);
        var quorums = ouverts.stream().map(p -> calcul.de(commission, seance, p)).toList();
        var fautes = new ArrayList<>(gardes.fautes(commission, seance, cloture));
        fautes.addAll(interets.fautes(commission, seance.presences(), ouverts));
        fautes.addAll(new LectureDeLaCloture(quorums).fautes(cloture.deliberes()));
        DonneesRefusees.siErreurs(fautes);
        return quorums;
    }

    void exigerClosable(Seance seance) {
        gardes.exigerClosable(seance, aExaminer(seance));
    }

    /** The items that the commission has not examined. */
    List<PointDeSeance> aExaminer(Seance seance) {
        return seances.points(seance.id()).stream().filter(p -> p.issue() == null).toList();
    }
}
