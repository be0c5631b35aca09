package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.RaisonsDeLaDecision;
import org.springframework.stereotype.Component;

/** Why a lot stopped: the arrêt that was decided, or the decision on the offers (ANA-9). */
@Component
class RaisonsDArret {

    private static final String SANS_AUTRE_PRECISION =
            "Aucune offre n’a pu être retenue pour ce lot.";

    private final Procedures procedures;
    private final Arrets arrets;
    private final RaisonsDeLaDecision decision;

    RaisonsDArret(Procedures procedures, Arrets arrets, RaisonsDeLaDecision decision) {
        this.procedures = procedures;
        this.arrets = arrets;
        this.decision = decision;
    }

    /** How the lot is declared, and why, as the participants read it. */
    record Raison(MotifDArret motif, String texte) {}

    Raison duLot(String numero, int lot) {
        return new Raison(
                motif(numero, lot),
                arrets.duLot(numero, lot)
                        .map(Arret::texte)
                        .or(() -> decision.duLot(numero, lot))
                        .orElse(SANS_AUTRE_PRECISION));
    }

    private MotifDArret motif(String numero, int lot) {
        return procedures.lot(numero, lot).etat() == EtatDeLot.INFRUCTUEUX
                ? MotifDArret.INFRUCTUEUX
                : MotifDArret.SANS_SUITE;
    }
}
