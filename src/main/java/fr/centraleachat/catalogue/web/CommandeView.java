package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.Commande;
import fr.centraleachat.catalogue.consommation.NatureDeCommande;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An order as a program reads it.
 *
 * @param montantHt left out when the marché counts in units, as is quantite elsewhere
 * @param idAccordCadre of a marché subséquent, as the données essentielles name its accord-cadre
 */
record CommandeView(
        String id,
        String marche,
        int periode,
        String adherent,
        NatureDeCommande nature,
        String numero,
        String idAccordCadre,
        BigDecimal montantHt,
        BigDecimal quantite,
        String objet,
        String par,
        Instant le,
        AnnulationDeCommande annulation) {

    /** Left out while the order stands. */
    record AnnulationDeCommande(String motif, String par, Instant le) {}

    static CommandeView de(String marche, String idDecp, Commande c) {
        var volume = c.unite().net(c.montant());
        boolean subsequent = c.nature() == NatureDeCommande.MARCHE_SUBSEQUENT;
        return new CommandeView(
                c.id(),
                marche,
                c.periode(),
                c.adherent(),
                c.nature(),
                c.numero(),
                subsequent ? idDecp : null,
                c.unite().estEnEuros() ? volume : null,
                c.unite().estEnEuros() ? null : volume,
                c.objet(),
                c.par(),
                c.le(),
                c.estAnnulee()
                        ? new AnnulationDeCommande(c.annulation(), c.annuleePar(), c.annuleeLe())
                        : null);
    }
}
