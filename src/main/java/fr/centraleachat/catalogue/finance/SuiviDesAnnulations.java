package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.consommation.CommandeAnnulee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a cancelled order explained, nothing explains any more: it becomes a constat. */
@Component
class SuiviDesAnnulations {

    private final Constats constats;

    SuiviDesAnnulations(Constats constats) {
        this.constats = constats;
    }

    @EventListener
    void suivre(CommandeAnnulee annulee) {
        constats.accorder("C:" + annulee.marche() + ":" + annulee.periode() + ":" + annulee.rang());
    }
}
