package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.arret.Arret;
import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.refere.Suspension;
import fr.centraleachat.passation.domain.refere.Suspensions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What makes the lots of a procédure wait, and when each lot was over, from what is recorded. */
@Component
class Causes {

    private final Procedures procedures;
    private final Suspensions referes;
    private final MiseEnAttenteRepository misesEnAttente;
    private final Marches marches;
    private final Arrets arrets;

    Causes(
            Procedures procedures,
            Suspensions referes,
            MiseEnAttenteRepository misesEnAttente,
            Marches marches,
            Arrets arrets) {
        this.procedures = procedures;
        this.referes = referes;
        this.misesEnAttente = misesEnAttente;
        this.marches = marches;
        this.arrets = arrets;
    }

    List<Cause> de(String numero) {
        return Stream.concat(
                        referes.deLaProcedure(numero).stream().map(Causes::cause),
                        misesEnAttente.findByProcedureOrderByDepuis(numero).stream()
                                .map(MiseEnAttente::cause))
                .toList();
    }

    private static Cause cause(Suspension refere) {
        return new Cause(
                refere.lots(),
                refere.depuis(),
                refere.repriseLe(),
                GenreDeDetenteur.JUGE,
                "Référé " + refere.reference());
    }

    List<LotSuivi> lots(String numero) {
        return procedures.lots(numero).stream()
                .map(l -> new LotSuivi(l.numero(), fini(numero, l)))
                .toList();
    }

    /** A lot given up by the decision itself was so before anything could be disputed. */
    private Instant fini(String numero, Lot lot) {
        if (lot.etat() == EtatDeLot.NOTIFIE) {
            return marches.exiger(numero, lot.numero())
                    .dateNotification()
                    .atStartOfDay(Calendrier.ZONE)
                    .toInstant();
        }
        return lot.etat().estArrete()
                ? arrets.duLot(numero, lot.numero())
                        .map(Arret::decideLe)
                        .filter(Objects::nonNull)
                        .orElse(Instant.EPOCH)
                : null;
    }
}
