package fr.centraleachat.passation.web.arret;

import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.passation.domain.arret.Arret;
import fr.centraleachat.passation.domain.arret.EtatDArret;
import fr.centraleachat.passation.domain.arret.OrigineDArret;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question of arrêt, as programs read it.
 *
 * @param lots empty for the whole procédure
 * @param decidePar null until it is answered
 */
record ArretView(
        UUID id,
        OrigineDArret origine,
        MotifDArret motif,
        String texte,
        List<Integer> lots,
        EtatDArret etat,
        String demandePar,
        Instant demandeLe,
        String decidePar,
        Instant decideLe,
        String motifDecision) {

    static ArretView de(Arret arret) {
        return new ArretView(
                arret.id(),
                arret.origine(),
                arret.motif(),
                arret.texte(),
                arret.lots(),
                arret.etat(),
                arret.demandePar(),
                arret.demandeLe(),
                arret.decidePar(),
                arret.decideLe(),
                arret.motifDecision());
    }
}
