package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DelaisChanges;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forecasts a procédure anew with each real event, in its transaction. */
@Component
class TenueDesPrevisions {

    private final SuiviRepository suivis;
    private final PrevisionRepository previsions;
    private final BasesDePrevision bases;
    private final Parametres parametres;
    private final Clock horloge;

    TenueDesPrevisions(
            SuiviRepository suivis,
            PrevisionRepository previsions,
            BasesDePrevision bases,
            Parametres parametres,
            Clock horloge) {
        this.suivis = suivis;
        this.previsions = previsions;
        this.bases = bases;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    @EventListener
    void apres(DelaisChanges e) {
        refaire(e.numero());
    }

    void refaire(String numero) {
        if (suivis.verrouiller(numero)) {
            suivis.charger(numero).ifPresent(this::refaire);
        }
    }

    private void refaire(SuiviDeProcedure suivi) {
        var jour = LocalDate.now(horloge);
        var prevues =
                CalculDePrevision.de(
                        suivi,
                        jour,
                        parametres.entier("CIBLE_REPASSAGE_POURCENT", jour),
                        bases.de(suivi, jour));
        previsions.ecrire(suivi.numero(), prevues, horloge.instant());
    }
}
