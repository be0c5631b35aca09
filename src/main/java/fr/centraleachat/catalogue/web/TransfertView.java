package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.Transfert;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A proposal of transfer as a program reads it.
 *
 * @param montantHt left out when the marché counts in units, as is quantite elsewhere
 * @param reponse motive of a refusal
 */
record TransfertView(
        UUID id,
        int periode,
        String de,
        String vers,
        BigDecimal montantHt,
        BigDecimal quantite,
        String motif,
        Transfert.Etat etat,
        Instant proposeLe,
        Instant reponduLe,
        String reponse) {

    static TransfertView de(Transfert t) {
        var volume = t.unite().net(t.volume());
        return new TransfertView(
                t.id(),
                t.periode(),
                t.de(),
                t.vers(),
                t.unite().estEnEuros() ? volume : null,
                t.unite().estEnEuros() ? null : volume,
                t.motif(),
                t.etat(),
                t.proposeLe(),
                t.reponduLe(),
                t.reponse());
    }
}
